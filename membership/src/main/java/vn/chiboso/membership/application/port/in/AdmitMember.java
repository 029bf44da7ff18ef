package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.Finding;

/** Records the decision that admits somebody new; on the roll only from the ceremony (Điều lệ Đảng, Điều 4, 5). */
public interface AdmitMember {
    Admitted admit(Actor actor, Command command);

    /**
     * Whom and by which decision.
     *
     * @param id    chosen by the caller so that a double submit admits once; null for a fresh one
     * @param other it is somebody else than a person of the same name and birth who is on no roll any more
     * @param particulars what is kept sealed beside the list book
     */
    record Command(
            @Nullable MemberId id,
            UnitId unit,
            ListBookText book,
            DecisionText decision,
            boolean other,
            ParticularsText particulars) {
        /** Of somebody whom nothing speaks for having been here before, without anything sealed. */
        public Command(@Nullable MemberId id, UnitId unit, ListBookText book, DecisionText decision) {
            this(id, unit, book, decision, false, ParticularsText.UNSAID);
        }
    }

    /** Who was admitted, with what is unusual. */
    record Admitted(MemberId member, List<Finding> warnings) {}
}
