package vn.chiboso.membership.domain.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.Sex;

class CitizenIdTests {
    /** A man of Thanh Hóa, born 1978. */
    private static final CitizenId MAN = new CitizenId("038078001234");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "038078001234",
                " 038 078 001 234 ",
                "038.078.001.234",
                "038-078-001-234",
                "０３８０７８００１２３４",
                "038\u00a0078\u200b001234"
            })
    void isReadAsPeopleWriteAndPasteIt(String text) {
        assertThat(CitizenId.of(text)).isEqualTo(MAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "03807800123",
                "0380780012345",
                "38078001234",
                "03807800123O",
                "038078001234'--",
                "٠٣٨٠٧٨٠٠١٢٣٤",
                "<b>",
                "+84380780012"
            })
    void hasTwelveDigitsAndNothingElse(String text) {
        assertThatThrownBy(() -> CitizenId.of(text)).isInstanceOfSatisfying(ProtectionRefusal.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("citizenId");
            assertThat(refusal.args()).as("never what was typed").isEmpty();
        });
    }

    @Test
    void saysNothingWhereItFitsTheListBook() {
        assertThat(MAN.doubts(BirthDay.inYear(1978), Sex.MALE)).isEmpty();
        assertThat(MAN.doubts(BirthDay.inYear(1978), null)).isEmpty();
        assertThat(new CitizenId("001304012345").doubts(BirthDay.inYear(2004), Sex.FEMALE))
                .as("a woman of Hà Nội, of this century")
                .isEmpty();
    }

    @Test
    void doubtsWhereItSaysSomethingElse() {
        assertThat(MAN.doubts(BirthDay.inYear(1979), Sex.MALE)).containsExactly(CitizenId.Doubt.BIRTH_YEAR);
        assertThat(MAN.doubts(BirthDay.inYear(2078), Sex.MALE))
                .as("the century counts")
                .containsExactly(CitizenId.Doubt.BIRTH_YEAR);
        assertThat(MAN.doubts(BirthDay.inYear(1978), Sex.FEMALE)).containsExactly(CitizenId.Doubt.SEX);
        assertThat(new CitizenId("999078001234").doubts(BirthDay.inYear(1978), Sex.MALE))
                .containsExactly(CitizenId.Doubt.PLACE);
    }

    @Test
    void printsOnlyItsEnd() {
        assertThat(MAN).hasToString("•••••••••234");
        assertThat(new Particulars(MAN, new Residence("Số 5, thôn Giang Đông", "Xã Quảng Bình, tỉnh Thanh Hóa"))
                        .toString())
                .doesNotContain("038078", "Số 5");
    }

    @Test
    void aResidenceShowsItsCommuneOnly() {
        assertThat(new Residence("Số 5", "Xã Quảng Bình").masked()).isEqualTo("•••, Xã Quảng Bình");
        assertThat(new Residence("Số 5", " ").masked()).isEqualTo("•••");
        assertThat(new Residence(" ", "Xã Quảng Bình").masked()).isEqualTo("Xã Quảng Bình");
        assertThat(new Residence("Số 5", "Xã Quảng Bình").full()).isEqualTo("Số 5, Xã Quảng Bình");
        assertThat(new Residence("", "").isNothing()).isTrue();
        assertThatThrownBy(() -> new Residence("x".repeat(201), "")).isInstanceOf(ProtectionRefusal.class);
    }
}
