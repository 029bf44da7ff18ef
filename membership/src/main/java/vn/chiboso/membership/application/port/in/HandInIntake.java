package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.intake.IntakeId;

/** Hands in a sheet of the people of one branch or of many below a unit; it is compared in the background, nothing is written. */
public interface HandInIntake {
    /** Refuses a file that cannot be read as such a sheet; single bad rows are told of later. */
    IntakeId handIn(Actor actor, Command command);

    /**
     * What is handed in.
     *
     * @param content   XLSX or CSV, told by the content
     * @param validFrom day from which the sheet holds, not in the future; null means today
     */
    record Command(
            UnitId unit,
            String fileName,
            byte[] content,
            @Nullable LocalDate validFrom) {
        @Override
        public String toString() {
            return "HandInIntake.Command[unit=" + unit + "]";
        }
    }
}
