package vn.chiboso.meetings.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.application.port.out.CheckInAttempts;
import vn.chiboso.meetings.domain.CheckIn;
import vn.chiboso.membership.api.MemberId;

/** Counts guesses at the code in a transaction of its own: a wrong one is refused, and counted all the same. */
@Service
class Attempts {
    private final CheckInAttempts attempts;
    private final Clock clock;

    Attempts(CheckInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void count(MeetingId meeting, MemberId member) {
        var now = clock.instant();
        CheckIn.requirePatience(attempts.since(meeting, member, now.minus(CheckIn.WINDOW)));
        attempts.add(meeting, member, now);
    }
}
