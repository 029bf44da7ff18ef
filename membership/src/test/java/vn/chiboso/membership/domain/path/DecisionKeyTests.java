package vn.chiboso.membership.domain.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper is known by number, issuer and year, however they were typed. */
class DecisionKeyTests {
    private static final String KEY = key("125-QĐ/ĐU", "Đảng ủy xã Quảng Bình");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "125-QĐ/ĐU; đảng uỷ Xã Quảng Bình",
                "125 - QĐ / ĐU; Đảng ủy xã Quảng Bình",
                "125–QĐ/ĐU; Đảng ủy xã Quảng Bình",
                "Số 125-QĐ/ĐU; Đảng ủy xã Quảng Bình",
                "0125-QĐ/ĐU; Đảng ủy xã Quảng Bình",
                "125-QĐ/ĐU; ĐU xã Quảng Bình",
                "125-QĐ/ĐU; Đ/U xã Quảng Bình",
                "125-QĐ/ĐU; BCH Đảng bộ xã Quảng Bình",
                "125-QĐ/ĐU; Ban Chấp hành Đảng bộ xã Quảng Bình",
                "125-QĐ/ĐU; Đảng ủy, xã Quảng Bình."
            })
    void theSamePaperHasOneKey(String number, String issuer) {
        assertThat(key(number, issuer)).isEqualTo(KEY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "126-QĐ/ĐU; Đảng ủy xã Quảng Bình",
                "125-QĐ/ĐU; Đảng ủy xã Quảng Ninh",
                "125-QĐ/TU; Đảng ủy xã Quảng Bình",
                "1250-QĐ/ĐU; Đảng ủy xã Quảng Bình"
            })
    void anotherPaperHasAnother(String number, String issuer) {
        assertThat(key(number, issuer)).isNotEqualTo(KEY);
    }

    @Test
    void anotherYearIsAnotherPaper() {
        var later = new Decision("125-QĐ/ĐU", "Đảng ủy xã Quảng Bình", LocalDate.of(2027, 1, 1), null);
        assertThat(later.key()).isNotEqualTo(KEY);
    }

    @Test
    void whatWasKeptBeforeIsStillFound() {
        assertThat(KEY).isEqualTo("125-qd/du|dang uy xa quang binh|2026");
    }

    private static String key(String number, String issuer) {
        return new Decision(number, issuer, LocalDate.of(2026, 3, 1), null).key();
    }
}
