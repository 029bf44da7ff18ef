package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.AwaitingCeremony;
import vn.chiboso.membership.domain.path.Decision;
import vn.chiboso.membership.domain.path.FormerMember;
import vn.chiboso.membership.domain.path.Path;

/** People's paths: acts, only ever added, and what they make of rolls and statuses. */
public interface Paths {
    /** Without acts for somebody unknown. */
    Path of(MemberId member);

    /** The same; nobody else may add to it until the transaction ends. */
    Path lock(MemberId member);

    /** Of each; who has no acts is left out. */
    Map<MemberId, Path> of(Collection<MemberId> members);

    /** Adds the acts that the path has and the book has not, and has rolls and statuses follow. */
    void keep(Path path, AccountId by, Instant at);

    /** The same of several people: what their rolls have in common follows once, when all are written. */
    void keep(Collection<Path> paths, AccountId by, Instant at);

    /** The person's act of the path; empty when there is none. */
    Optional<MemberId> owner(ActId act);

    /**
     * Whether the paper, by its key ({@link Decision#key}), is one of another act that still counts, and an act of the kind may not
     * have its number ({@link ActKind#rivals}): a decision about one person names nobody else, any other may name several people as
     * the same act by the same paper. Looked for in the commune of the branch, and in the province for a number of its committee:
     * elsewhere another body may have the same name. Two who ask for the same key take turns until their transactions end.
     */
    boolean isDecisionTaken(Decision decision, UnitId unit, ActKind kind);

    /** Who was admitted to the branch, or to one merged into it, and waited for the ceremony on the day, earliest decision first. */
    List<AwaitingCeremony> awaitingCeremony(UnitId unit, LocalDate day);

    /** Whose path ended on the branch's roll, latest first. */
    List<FormerMember> formerOf(UnitId unit);

    /** The last branch whose roll the person was on, at home rather than as a guest; empty for who never was on one. */
    Optional<LastRoll> lastRoll(MemberId member);

    /** A branch and a day on which the person was on its roll: the last, or the first where it goes on. */
    record LastRoll(UnitId unit, LocalDate day) {}
}
