package vn.chiboso.meetings.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chiboso.meetings.domain.RoomsForTests.MEETING;
import static vn.chiboso.meetings.domain.RoomsForTests.OPENED;
import static vn.chiboso.meetings.domain.RoomsForTests.officials;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.meetings.domain.proceedings.Conclusion;
import vn.chiboso.meetings.domain.proceedings.Proceedings;

class MinutesTests {
    private static final MinutesSection SECTION = MinutesSection.OPENING;
    private final MinutesSource source = new MinutesSource(
            new Proceedings(RoomsForTests.open(officials(1, 3)), List.of(), List.of()),
            "Chi bộ",
            Conclusion.none(),
            List.of(),
            RoomsForTests.ZONE);

    @Test
    void anOwnTextStandsUntilTheDraftIsTakenBack() {
        var edit = Objects.requireNonNull(blank().correct(SECTION, " Của tôi\r\ndòng 2 ", 0, "Hoa", OPENED));
        var own = with(edit);
        assertThat(own.textOf(SECTION, source)).isEqualTo("Của tôi\ndòng 2");
        assertThat(own.section(SECTION).isOwn()).isTrue();
        var back = Objects.requireNonNull(own.restore(SECTION, 1, "Đông", OPENED));
        assertThat(back.version()).isEqualTo(2);
        assertThat(with(back).textOf(SECTION, source)).startsWith("Hồi 19 giờ 30 phút");
    }

    @Test
    void theSameTextAgainChangesNothing() {
        var own = with(Objects.requireNonNull(blank().correct(SECTION, "Của tôi", 0, "Hoa", OPENED)));
        assertThat(own.correct(SECTION, "Của tôi", 0, "Hoa", OPENED)).isNull();
        assertThat(blank().restore(SECTION, 0, "Hoa", OPENED)).isNull();
    }

    @Test
    void aStaleCorrectionIsToldWhoCameFirst() {
        var own = with(Objects.requireNonNull(blank().correct(SECTION, "Của tôi", 0, "Hoa", OPENED)));
        assertThatThrownBy(() -> own.correct(SECTION, "Của bạn", 0, "Đông", OPENED))
                .isInstanceOfSatisfying(MinutesRefusal.class, r -> {
                    assertThat(r.code()).isEqualTo("meetings.refusal.minutes.stale");
                    assertThat(r.args()).containsExactly("Hoa", OPENED);
                });
        refused(() -> own.restore(SECTION, 0, "Đông", OPENED), "stale");
    }

    @Test
    void emptyAndEndlessTextsAreRefused() {
        refused(() -> blank().correct(SECTION, " \n ", 0, "Hoa", OPENED), "empty");
        refused(() -> blank().correct(SECTION, "x".repeat(Minutes.LONGEST + 1), 0, "Hoa", OPENED), "too-long");
    }

    @Test
    void adoptionFreezesEverySectionAndEndsAllChange() {
        var own = with(Objects.requireNonNull(blank().correct(SECTION, "Của tôi", 0, "Hoa", OPENED)));
        var adopted = own.adopted(source, OPENED);
        assertThat(adopted.frozen()).containsOnlyKeys(MinutesSection.values());
        var later = new MinutesSource(
                new Proceedings(RoomsForTests.open(officials(1, 9)), List.of(), List.of()),
                "Chi bộ khác",
                Conclusion.none(),
                List.of(),
                RoomsForTests.ZONE);
        assertThat(adopted.textOf(SECTION, later)).isEqualTo("Của tôi");
        assertThat(adopted.textOf(MinutesSection.ATTENDANCE, later)).contains("Phải dự họp: 3");
        refused(() -> adopted.correct(SECTION, "Khác", 1, "Hoa", OPENED), "adopted");
        refused(() -> adopted.restore(SECTION, 1, "Hoa", OPENED), "adopted");
        refused(() -> adopted.adopted(source, OPENED), "adopted");
    }

    @Test
    void aCommitteesMinutesHaveNoScore() {
        assertThat(MinutesSection.of(MeetingKind.COMMITTEE)).doesNotContain(MinutesSection.SCORE);
        assertThat(MinutesSection.of(MeetingKind.REGULAR)).containsExactly(MinutesSection.values());
    }

    private static Minutes blank() {
        return Minutes.blank(MEETING);
    }

    private static Minutes with(MinutesEdit e) {
        var text = new SectionText(e.section(), e.text(), e.version(), e.by(), e.at());
        return new Minutes(MEETING, Map.of(e.section(), text), Map.of(), null);
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        MinutesRefusal.class, r -> assertThat(r.code()).isEqualTo("meetings.refusal.minutes." + code));
    }
}
