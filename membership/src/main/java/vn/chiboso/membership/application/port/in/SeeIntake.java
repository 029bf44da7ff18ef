package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.roll.BranchSurvey;
import vn.chiboso.membership.domain.roll.BulkRow;

/** How far a sheet has been taken in, and rows that are left out, a page at a time. */
public interface SeeIntake {
    View see(Actor actor, Query query);

    /** From which piece on rows are shown. */
    record Query(IntakeId intake, int from) {}

    /**
     * A sheet as it stands.
     *
     * @param rows      left out, or in doubt, from the piece asked for on
     * @param next      first piece of the next page; -1 when there is none
     * @param survey    of the sheet of one branch that waits to be confirmed; null otherwise
     * @param inCharge  whether the actor may do anything with it; otherwise numbers are all there is to see
     * @param fromAbove whether it changes who leads the branch, which the actor may not confirm
     * @param orphaned  whether it was stopped because who had it written may not have it written any more
     */
    record View(
            Intake intake,
            String unitName,
            List<BulkRow> rows,
            int next,
            @Nullable BranchSurvey survey,
            boolean inCharge,
            boolean fromAbove,
            boolean orphaned) {
        public View {
            rows = List.copyOf(rows);
        }

        /** Rows put what the file says beside what is kept; so does a survey. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            var nothing = rows.isEmpty()
                    && (survey == null
                            || (survey.missing().isEmpty() && survey.noted().isEmpty()));
            return nothing ? Optional.empty() : Optional.of(intake.unit());
        }
    }
}
