package vn.chiboso.bootstrap.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingRecords;
import vn.chiboso.meetings.api.MeetingState;
import vn.chiboso.meetings.api.MeetingSummary;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;

/** The branch's next meeting that was called, or the one going on. Committee meetings concern the committee only. */
@Component
class NextMeeting {
    private static final int MONTHS_AHEAD = 3;
    private static final Set<MeetingState> COMING = EnumSet.of(MeetingState.ANNOUNCED, MeetingState.OPEN);

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
        return standings.branchesOf(actor, today).stream()
                .flatMap(branch -> meetings.stream()
                        .flatMap(records -> records.ofUnit(branch, today, today.plusMonths(MONTHS_AHEAD)).stream()))
                .filter(meeting -> COMING.contains(meeting.state()) && meeting.kind() != MeetingKind.COMMITTEE)
                .min(Comparator.comparing(MeetingSummary::startsAt));
    }
}
