package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.dues.Assessment;
import vn.chiboso.membership.domain.dues.DuesDeclaration;
import vn.chiboso.membership.domain.dues.OwnDues;

/** One member's declarations and payments: for the member, and for the keepers of the branch where they pay. */
public interface SeeMemberDues {
    View see(Actor actor, MemberId member);

    /**
     * What is shown.
     *
     * @param unit         where the member pays now
     * @param own          the reader is the member
     * @param keeper       the reader keeps the dues of that branch
     * @param now          what is proposed for the running month
     * @param declarations the last recorded first
     * @param months       the member's own lines, latest first
     */
    record View(
            MemberId member,
            String name,
            UnitId unit,
            String unitName,
            boolean own,
            boolean keeper,
            Assessment now,
            List<DuesDeclaration> declarations,
            List<OwnDues> months) {
        /** Somebody else's income is shown. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return own ? Optional.empty() : Optional.of(unit);
        }
    }
}
