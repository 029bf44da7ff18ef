package vn.chiboso.meetings.application.port.out.proceedings;

import java.time.LocalDate;
import java.util.Optional;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.vote.VoteRule;

/** Rules of voting, dated. */
public interface VoteRules {
    /** The rule in force on the day, or empty when there is none. */
    Optional<VoteRule> inForce(VoteSubject subject, LocalDate day);
}
