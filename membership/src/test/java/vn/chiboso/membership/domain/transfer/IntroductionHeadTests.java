package vn.chiboso.membership.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who issues an introduction paper, as the paper names them. */
class IntroductionHeadTests {
    private static final List<String> ABOVE =
            List.of("Chi bộ thôn Giang Đông", "Đảng bộ xã Quảng Bình", "Đảng bộ tỉnh Thanh Hóa");

    @ParameterizedTest
    @CsvSource({
        "Chi bộ thôn Giang Đông,           ĐẢNG BỘ XÃ QUẢNG BÌNH,   Giang Đông, T/M CHI BỘ,         BÍ THƯ",
        "Chi ủy thôn Giang Đông,           ĐẢNG BỘ XÃ QUẢNG BÌNH,   Giang Đông, T/M CHI ỦY,         BÍ THƯ",
        "Chi bộ khu phố 3,                 '',                      Quảng Bình, T/M CHI BỘ,         BÍ THƯ",
        "Đảng ủy xã Quảng Bình,            ĐẢNG BỘ TỈNH THANH HÓA,  Quảng Bình, T/M ĐẢNG ỦY,        BÍ THƯ",
        "ĐẢNG UỶ  xã Quảng Bình,           ĐẢNG BỘ TỈNH THANH HÓA,  Quảng Bình, T/M ĐẢNG ỦY,        BÍ THƯ",
        "Ban Thường vụ Đảng ủy xã Quảng Bình, ĐẢNG BỘ TỈNH THANH HÓA, Quảng Bình, T/M BAN THƯỜNG VỤ, BÍ THƯ",
        "Ban Xây dựng Đảng Đảng ủy xã Quảng Bình, ĐẢNG BỘ XÃ QUẢNG BÌNH, Quảng Bình, '',             TRƯỞNG BAN",
        "Tỉnh ủy Thanh Hóa,                '',                      Thanh Hóa,  T/M TỈNH ỦY,        BÍ THƯ",
        "Tỉnh uỷ Quảng Trị,                '',                      Quảng Trị,  T/M TỈNH ỦY,        BÍ THƯ",
        "Đảng ủy Công ty Lam Sơn,          '',                      Quảng Bình, T/M ĐẢNG ỦY,        BÍ THƯ"
    })
    void anIssuerIsNamedWithWhatStandsAboveItItsPlaceAndItsHead(
            String issuer, String superior, String place, String behalf, String post) {
        var head = IntroductionHead.of(issuer, ABOVE, "Đảng bộ xã Quảng Bình");
        assertThat(head.superior()).isEqualTo(superior);
        assertThat(head.behalf()).isEqualTo(behalf);
        assertThat(head.post()).isEqualTo(post);
        assertThat(head.place()).isEqualTo(place);
    }

    @Test
    void aBodyIsNotItsOwnSuperiorWhereItsBranchIsCalledAlike() {
        var above = List.of("Chi bộ Trường THPT Hoằng Hóa", "Đảng bộ Trường THPT Hoằng Hóa", "Đảng bộ xã Quảng Bình");
        var head = IntroductionHead.of("Đảng ủy Trường THPT Hoằng Hóa", above, "");
        assertThat(head.superior()).isEqualTo("ĐẢNG BỘ XÃ QUẢNG BÌNH");
    }

    @Test
    void aBranchThatIsNotCalledOneIsStillFound() {
        var above = List.of("Trường THPT Hoằng Hóa", "Đảng bộ xã Quảng Bình");
        var head = IntroductionHead.of("Chi bộ Trường THPT Hoằng Hóa", above, "");
        assertThat(head.superior()).isEqualTo("ĐẢNG BỘ XÃ QUẢNG BÌNH");
    }

    @Test
    void theDateIsWrittenOutAndPaddedSoThatNoDigitCanBeAdded() {
        var head = IntroductionHead.of("Chi bộ thôn Giang Đông", ABOVE, "");
        assertThat(head.dateLine(LocalDate.of(2026, 11, 20))).isEqualTo("Giang Đông, ngày 20 tháng 11 năm 2026");
        assertThat(head.dateLine(LocalDate.of(2027, 2, 5))).isEqualTo("Giang Đông, ngày 05 tháng 02 năm 2027");
    }

    @Test
    void whatIsStillToBeSignedHasDotsThroughout() {
        var draft = IntroductionHead.draft();
        assertThat(draft.dateLine(null)).isEqualTo("………………, ngày …… tháng …… năm ……");
        assertThat(draft.behalf()).isEqualTo("T/M ………………");
    }
}
