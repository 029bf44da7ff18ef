package vn.chiboso.meetings.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.CheckInAttempts;
import vn.chiboso.meetings.domain.CheckIn;
import vn.chiboso.membership.api.MemberId;

/** Counts guesses at the code; whoever calls sees to it that a wrong one is kept too. */
@Service
class Attempts {
    private final CheckInAttempts attempts;
    private final Clock clock;

    Attempts(CheckInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    void count(MeetingId meeting, MemberId member) {
        var now = clock.instant();
        CheckIn.requirePatience(attempts.since(meeting, member, now.minus(CheckIn.WINDOW)));
        attempts.add(meeting, member, now);
    }
}
