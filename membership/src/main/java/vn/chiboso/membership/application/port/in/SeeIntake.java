package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.roll.BulkRow;

/** How far a sheet has been taken in, and rows that are left out, a page at a time. */
public interface SeeIntake {
    View see(Actor actor, Query query);

    /** From which piece on rows are shown. */
    record Query(IntakeId intake, int from) {}

    /**
     * A sheet as it stands.
     *
     * @param rows left out, or in doubt, from the piece asked for on
     * @param next first piece of the next page; -1 when there is none
     */
    record View(Intake intake, String unitName, List<BulkRow> rows, int next) {
        public View {
            rows = List.copyOf(rows);
        }

        /** Rows put what the file says beside what is kept. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return rows.isEmpty() ? Optional.empty() : Optional.of(intake.unit());
        }
    }
}
