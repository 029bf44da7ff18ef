package vn.chiboso.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.meetings.domain.RoomsForTests.OPENED;
import static vn.chiboso.meetings.domain.RoomsForTests.ZONE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.UnitPath;

class CombinedSessionTests {
    private static final RulesInForce RULES = new RulesInForce(Map.of(
            RuleKey.COMBINED_MINUTES,
            new RuleValue(RuleKey.COMBINED_MINUTES, BigDecimal.valueOf(120), "42-HD/BTCTW", LocalDate.EPOCH, null)));
    private final Room room = RoomsForTests.open(RoomsForTests.officials(1, 3));

    @Test
    void theThematicMeetingBeforeOnTheSameDayBelongsToTheSession() {
        var before = held(MeetingKind.THEMATIC, OPENED.minusSeconds(3600), OPENED.minusSeconds(600));

        assertThat(CombinedSession.endingWith(room, List.of(before), RULES, ZONE))
                .hasValue(new CombinedSession(50, 120, "42-HD/BTCTW"));
    }

    @Test
    void otherDaysOtherKindsAndMeetingsNotOverDoNot() {
        var day = 86_400;
        var others = List.of(
                held(MeetingKind.THEMATIC, OPENED.minusSeconds(day), OPENED.minusSeconds(day - 600)),
                held(MeetingKind.EXTRAORDINARY, OPENED.minusSeconds(3600), OPENED),
                held(MeetingKind.COMMITTEE, OPENED.minusSeconds(3600), OPENED),
                held(MeetingKind.REGULAR, OPENED.minusSeconds(3600), OPENED),
                held(MeetingKind.THEMATIC, OPENED.minusSeconds(3600), null));

        assertThat(CombinedSession.endingWith(room, others, RULES, ZONE)).isEmpty();
    }

    @Test
    void withoutARuleNothingIsDemanded() {
        var before = held(MeetingKind.THEMATIC, OPENED.minusSeconds(3600), OPENED);

        assertThat(CombinedSession.endingWith(room, List.of(before), new RulesInForce(Map.of()), ZONE))
                .isEmpty();
    }

    private static MeetingSummary held(MeetingKind kind, Instant from, @Nullable Instant to) {
        return new MeetingSummary(
                new MeetingId(UUID.randomUUID()),
                RoomsForTests.UNIT,
                new UnitPath("vn.38.1."),
                kind,
                to == null ? MeetingState.OPEN : MeetingState.CONCLUDED,
                YearMonth.of(2026, 11),
                "Sinh hoạt",
                from,
                from,
                to);
    }
}
