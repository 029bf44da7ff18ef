package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.roll.BulkRow;

/** What a compared sheet would change of whom, the kept value beside the new one, before anybody confirms it; a page at a time. */
public interface SeeIntakeChanges {
    View see(Actor actor, Query query);

    /** From which piece on rows are shown. */
    record Query(IntakeId intake, int from) {}

    /**
     * Rows that change somebody.
     *
     * @param next first piece of the next page; -1 when there is none
     */
    record View(Intake intake, String unitName, List<BulkRow> rows, int next) {
        public View {
            rows = List.copyOf(rows);
        }

        /** What is kept of people stands in every row. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return rows.isEmpty() ? Optional.empty() : Optional.of(intake.unit());
        }
    }
}
