package vn.chiboso.membership.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.PartyTime;

class PersonValuesTests {
    @ParameterizedTest
    @CsvSource({
        "0987557600, 0987557600",
        "0987.557.600, 0987557600",
        "098 755 7600, 0987557600",
        "+84 987 557 600, 0987557600",
        "84987557600, 0987557600",
        "987557600, 0987557600",
        "+886 912345678, 00886912345678",
        "(0237) 3852 123, 02373852123"
    })
    void phonesAreReadInTheShapesPeopleWrite(String written, String digits) {
        assertThat(Phone.of(written).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"không có", "12345", "0187557600", "0987557600123"})
    void whatIsNoPhoneIsRefused(String written) {
        assertThatThrownBy(() -> Phone.of(written)).isInstanceOf(PersonRefusal.class);
    }

    @Test
    void aPhoneIsShownMasked() {
        assertThat(new Phone("0987557600")).hasToString("098•••7600");
    }

    @Test
    void aNameIsComposedFoldedAndSortedByGivenName() {
        var name = new PersonName("  Đo\u0302\u0303   Đức\nƯớc ");
        assertThat(name.full()).isEqualTo("Đỗ Đức Ước");
        assertThat(name.folded()).isEqualTo("do duc uoc");
        assertThat(name.sortKey()).isEqualTo("Ước Đỗ Đức");
        assertThatThrownBy(() -> new PersonName("Lê 123")).isInstanceOf(PersonRefusal.class);
    }

    @Test
    void aUserNameIsProposedFromTheNameAndNumberedWhereTaken() {
        assertThat(UserName.proposal(new PersonName("Vũ Văn Hùng"), Set.of()).value())
                .isEqualTo("hung.vv");
        assertThat(UserName.proposal(new PersonName("Vũ Văn Hùng"), Set.of("hung.vv", "hung.vv2"))
                        .value())
                .isEqualTo("hung.vv3");
        assertThat(UserName.proposal(new PersonName("An"), Set.of()).value()).isEqualTo("an00");
        assertThatThrownBy(() -> new UserName("có dấu")).isInstanceOf(AccountRefusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngan", "aaaaaaaaaaaa", "matkhau123", "1234567890", "la hung.vv day", "Vietnam123!"})
    void aWeakPasswordIsRefused(String password) {
        assertThatThrownBy(() -> PasswordPolicy.require(password, new UserName("hung.vv")))
                .isInstanceOf(AccountRefusal.class);
    }

    @Test
    void aSentenceIsAGoodPassword() {
        PasswordPolicy.require("con trâu đi trước cái cày", new UserName("hung.vv"));
        assertThatThrownBy(() -> PasswordPolicy.require(
                        "con trâu đi trước cái cày theo sau, một hai ba bốn năm sáu bảy", new UserName("hung.vv")))
                .isInstanceOfSatisfying(
                        AccountRefusal.class, r -> assertThat(r.code()).endsWith("password-long"));
    }

    @Test
    void partyAgeCountsFullYearsFromTheDecision() {
        assertThat(PartyTime.since(LocalDate.of(1996, 11, 21)).years(LocalDate.of(2026, 11, 20)))
                .isEqualTo(29);
        assertThat(PartyTime.since(LocalDate.of(1996, 11, 20)).years(LocalDate.of(2026, 11, 20)))
                .isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2020-2025",
        "2025-07-01, 2025-2030",
        "2026-11-20, 2025-2030",
        "2030-06-30, 2025-2030",
        "2019-01-01, 2015-2020"
    })
    void termsFollowOneAnotherWithoutAGap(LocalDate day, String name) {
        var unit = new UnitId(new java.util.UUID(1, 1));
        var term = new TermRule(null, null, LocalDate.of(2020, 7, 1), 5, "Điều lệ Đảng, Điều 13").termOf(unit, day);
        assertThat(term.name()).isEqualTo(name);
        assertThat(day).isBetween(term.from(), term.to());
    }
}
