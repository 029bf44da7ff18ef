package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.readiness.ReadinessNote;
import vn.chiboso.membership.domain.readiness.Skill;

/** What members said about taking part; added to and never changed. What was said of a record that was merged is the person's. */
public interface ReadinessNotes {
    /** Nobody else may add one of the member until the transaction ends. */
    void lock(MemberId member);

    /** What stands; empty when nothing was ever said. */
    Optional<ReadinessNote> last(MemberId member);

    /** What stands for each of whom anything was ever said. */
    Map<MemberId, ReadinessNote> last(Collection<MemberId> members);

    /** The last recorded first. */
    List<ReadinessNote> of(MemberId member);

    /** What stands for those whom the member helps. */
    List<ReadinessNote> helpedBy(MemberId helper);

    /**
     * Adds one and brings the counts of the member's branch up to date.
     *
     * @param asked skills asked for on the day, from which the way of taking part follows
     */
    void add(ReadinessNote note, Collection<Skill> asked, AccountId by, Instant at);
}
