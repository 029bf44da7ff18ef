package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.merge.LikelyPair;
import vn.chiboso.membership.domain.merge.MergeId;
import vn.chiboso.membership.domain.merge.PersonMerge;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.roll.ListBook;

/** Records that may be, or were made, one person. */
public interface Merges {
    /**
     * People on rolls at or below the path who share name and birth date and were not said to be two.
     *
     * @param after the last pair seen, null for the first page
     */
    List<LikelyPair> likely(UnitPath path, @Nullable After after, int most, LocalDate day);

    /** A pair, by which the next page goes on. */
    record After(MemberId one, MemberId other) {}

    /** Two who look alike and are two. */
    void setApart(MemberId one, MemberId other, AccountId by, Instant at);

    /** Nobody else may change either until the transaction ends. */
    void lock(MemberId one, MemberId other);

    /** Name of whom the record was merged into; empty while it stands for itself. */
    Optional<String> mergedInto(MemberId member);

    /** The record that stands for it now: itself, or whom it was merged into; empty for nobody. */
    Optional<MemberId> standsFor(MemberId member);

    /** How many acts both have, their own alone. */
    int acts(MemberId kept, MemberId gone);

    boolean isTransferring(MemberId member);

    /** The acts of both in the order in which they were recorded, as of the first. */
    Path joined(MemberId kept, MemberId gone);

    /** One points to the other; roll, posts and account follow, and what changed is remembered. */
    void merge(PersonMerge merge, ListBook book, long version);

    Optional<PersonMerge> find(MergeId id);

    /** Whether the rows are no longer as the merge left them. */
    boolean isFollowed(PersonMerge merge);

    /** Puts everything back as it was. */
    void undo(PersonMerge merge, String by, Instant at);

    /** What made the person one and holds, the first first. */
    List<PersonMerge> of(MemberId member);

    /** Of people below the path, latest first. */
    List<PersonMerge> history(UnitPath path, int most);
}
