package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.Path;

/** Badges of many people at once: a few statements for any number of them. */
public interface BadgeBook {
    /** Of those who are known; nobody else may add to their paths until the transaction ends. */
    Map<MemberId, Subject> lock(Collection<MemberId> members, LocalDate day);

    /**
     * Whose badge is recorded.
     *
     * @param home       the branch that counts the person on the day; null for who is on no roll
     * @param decisionOn of the first admission; null when not known
     */
    record Subject(
            Path path, @Nullable UnitId home, @Nullable LocalDate decisionOn) {}

    /** Whose acts those of the ids are that are kept. */
    Map<ActId, MemberId> owners(Collection<ActId> ids);

    /** Adds acts about badges, which make nothing of rolls and statuses; all of one kind, day and paper. */
    void add(List<Entry> entries, AccountId by, Instant at);

    /** An act and whose it is. */
    record Entry(MemberId member, Act act) {}
}
