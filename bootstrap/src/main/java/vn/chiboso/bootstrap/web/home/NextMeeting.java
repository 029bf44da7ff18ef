package vn.chiboso.bootstrap.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingRecords;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;

/**
 * The branch's next meeting that was called, or the one going on, and the one that was held last. Committee meetings concern the
 * committee only.
 */
@Component
class NextMeeting {
    private static final int MONTHS = 3;
    private static final Set<MeetingState> COMING = EnumSet.of(MeetingState.ANNOUNCED, MeetingState.OPEN);
    private static final Set<MeetingState> HELD = EnumSet.of(MeetingState.CONCLUDED, MeetingState.RECORDED);

    private final ObjectProvider<MeetingRecords> meetings;
    private final Standings standings;
    private final Clock clock;

    NextMeeting(ObjectProvider<MeetingRecords> meetings, Standings standings, Clock clock) {
        this.meetings = meetings;
        this.standings = standings;
        this.clock = clock;
    }

    Optional<MeetingSummary> of(Actor actor) {
        var today = LocalDate.now(clock);
        return between(actor, today, today.plusMonths(MONTHS), COMING)
                .min(Comparator.comparing(MeetingSummary::startsAt));
    }

    /** Empty when none was held in the last months. */
    Optional<MeetingSummary> lastOf(Actor actor) {
        var today = LocalDate.now(clock);
        return between(actor, today.minusMonths(MONTHS), today, HELD)
                .max(Comparator.comparing(MeetingSummary::startsAt));
    }

    private Stream<MeetingSummary> between(Actor actor, LocalDate from, LocalDate to, Set<MeetingState> states) {
        return standings.branchesOf(actor, LocalDate.now(clock)).stream()
                .flatMap(branch -> meetings.stream().flatMap(records -> records.ofUnit(branch, from, to).stream()))
                .filter(meeting -> states.contains(meeting.state()) && meeting.kind() != MeetingKind.COMMITTEE);
    }
}
