package vn.chiboso.meetings.adapter.in.web.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.meetings.domain.RoomsForTests.OPENED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import vn.chiboso.meetings.application.port.in.proceedings.ShowProceedings;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.RoomsForTests;
import vn.chiboso.meetings.domain.proceedings.Closing;
import vn.chiboso.meetings.domain.proceedings.Conclusion;
import vn.chiboso.meetings.domain.proceedings.Proceedings;
import vn.chiboso.meetings.domain.proceedings.ProceedingsRights;
import vn.chiboso.meetings.domain.proceedings.Step;

/** What the cockpit says of the clock, by the key of the sentence. */
class CockpitPageTests {
    private static final Instant NEXT_DAY = OPENED.plus(Duration.ofDays(1));
    private final Room live = RoomsForTests.open(RoomsForTests.officials(1, 3));

    @Test
    void aMeetingOpenedAsItHappensHasARunningClockAndOwesNoEnd() {
        assertThat(page(live, OPENED.plusSeconds(60)).time()).isEqualTo("meetings.conduct.time");
        assertThat(page(live, NEXT_DAY).isEndOwed()).isFalse();
    }

    @Test
    void oneEnteredOnAnotherDayHasNoLengthAndOwesItsEnd() {
        var entered = RoomsForTests.afterwards(live);
        assertThat(page(entered, NEXT_DAY).time()).isEqualTo("meetings.conduct.time.unsaid");
        assertThat(page(entered, NEXT_DAY).items())
                .extracting(ItemCard::time)
                .containsOnly("meetings.conduct.item.planned");
        assertThat(page(entered, NEXT_DAY).isEndOwed()).isTrue();
        assertThat(page(entered, OPENED.plusSeconds(60)).isEndOwed()).isFalse();
    }

    @Test
    void nobodyIsSaidToBeSilentBeforeAnybodyIsFoundPresent() {
        assertThat(page(live, OPENED).floor().isAnybodyThere()).isTrue();
        assertThat(page(RoomsForTests.open(List.of()), OPENED).floor().isAnybodyThere())
                .isFalse();
    }

    private static CockpitPage page(Room room, Instant now) {
        var course = new Proceedings(room, List.of(), List.of());
        var facts = new Closing.Facts(null, true, true, true, true, 90, null);
        var view = new ShowProceedings.View(
                new ProceedingsRights(true, true, false, false),
                null,
                course,
                List.of(),
                Conclusion.none(),
                "",
                null,
                false,
                Closing.preview(course, facts, now),
                Set.of(),
                Step.CLOSING,
                now);
        var keys = new StaticMessageSource();
        keys.setUseCodeAsDefaultMessage(true);
        return new CockpitPage(view, null, new UUID(0, 1), new Words(keys));
    }
}
