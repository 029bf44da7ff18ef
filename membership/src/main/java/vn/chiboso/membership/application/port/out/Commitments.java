package vn.chiboso.membership.application.port.out;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.handbook.Commitment;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/** Yearly commitments; entries are only added. */
public interface Commitments {
    /** Nobody else writes about the member's commitments until the transaction ends. */
    void lock(MemberId member);

    Optional<Commitment> find(MemberId member, int year);

    /** Of the year, but of records that were made one with the member's: read as they were written, and not gone on with. */
    List<Commitment> beside(MemberId member, int year);

    /** Newest year first. */
    List<Commitment> of(MemberId member);

    /** Of these members for the year; those who have written nothing are left out. */
    List<Commitment> of(Collection<MemberId> members, int year);

    /** Where the commitments of these members stand, of the years named and those between; what they say stays sealed. */
    List<Stand> stands(Collection<MemberId> members, int from, int to);

    /** The last step that is no draft. */
    record Stand(MemberId member, int year, CommitmentStep step) {}

    /** The commitment itself, unless it is there; one that was begun under a record that was merged is. */
    void begin(Commitment commitment);

    /** An entry after those the commitment has. */
    void add(Commitment commitment, Commitment.Entry entry, AccountId by);
}
