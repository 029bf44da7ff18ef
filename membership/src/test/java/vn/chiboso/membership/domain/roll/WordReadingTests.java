package vn.chiboso.membership.domain.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;

class WordReadingTests {
    @ParameterizedTest
    @CsvSource({
        "Chính thức, OFFICIAL",
        "ĐV chính thức, OFFICIAL",
        "Dự bị, PROBATIONARY",
        "ĐVDB, PROBATIONARY",
        "Miễn công tác và SHĐ, EXEMPT",
        "Được miễn sinh hoạt, EXEMPT",
        "Tạm miễn, TEMPORARILY_EXEMPT",
        "Đình chỉ sinh hoạt, SUSPENDED",
        "Chuyển SH tạm thời đi, TRANSFERRED_OUT",
        "Chuyển SHĐ tạm thời, TRANSFERRED_OUT",
        "Chuyển sinh hoạt tạm thời đến, HOSTED"
    })
    void knowsTheWordsForAStatus(String words, MemberStatus status) {
        assertThat(WordReading.status(words)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Từ trần", "Đã chuyển đi", "Xóa tên", "Khai trừ", "Xin ra khỏi Đảng"})
    void whoHasLeftIsNoStatusOfARoll(String words) {
        assertThatThrownBy(() -> WordReading.status(words))
                .isInstanceOfSatisfying(
                        CellFault.class, f -> assertThat(f.code()).isEqualTo("status-ended"));
    }

    @Test
    void knowsThePostsOfABranchAndTellsTheOthers() {
        var strange = new ArrayList<String>();
        assertThat(WordReading.positions("Bí thư kiêm Trưởng thôn", strange)).containsExactly(Position.SECRETARY);
        assertThat(strange).containsExactly("Trưởng thôn");
        assertThat(WordReading.positions("Phó Bí thư chi bộ", strange)).containsExactly(Position.DEPUTY_SECRETARY);
        assertThat(WordReading.positions("Chi uỷ viên, Tổ trưởng tổ đảng", strange))
                .containsExactlyInAnyOrder(Position.COMMITTEE_MEMBER, Position.GROUP_LEADER);
        assertThat(WordReading.positions("Đảng viên", strange)).isEmpty();
        assertThat(WordReading.positions("Bí thư Đoàn", strange)).isEmpty();
        assertThat(strange).hasSize(2);
    }

    @Test
    void knowsYesAndNo() {
        assertThat(WordReading.yes("Có")).isTrue();
        assertThat(WordReading.yes("x")).isTrue();
        assertThat(WordReading.yes("Không")).isFalse();
        assertThatThrownBy(() -> WordReading.yes("Samsung")).isInstanceOf(CellFault.class);
    }

    @Test
    void tellsWhoIsAway() {
        assertThat(WordReading.away("Đi làm xa (Đài Loan)")).isTrue();
        assertThat(WordReading.away("Thương binh 4/4")).isFalse();
    }
}
