package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.handbook.Commitment;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/** One member's commitment of a year with every version and remark. */
public interface SeeCommitment {
    View see(Actor actor, MemberId member, int year);

    /**
     * What the reader may read.
     *
     * @param entries oldest first, without the member's drafts for anybody else
     * @param merged  the same of records that were made one with this one: they are read and do not count
     * @param version number of entries kept, to be sent with the next step
     * @param possible steps the reader may take
     * @param words   what the member's form begins with
     */
    record View(
            MemberView person,
            boolean own,
            int year,
            List<Commitment.Entry> entries,
            List<Commitment.Entry> merged,
            int version,
            List<CommitmentStep> possible,
            String words) {
        /** Somebody else's is traced. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return own ? Optional.empty() : Optional.of(person.unit());
        }
    }
}
