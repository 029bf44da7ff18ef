package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.RollImportId;

/** Hands in a list book for a dry run: nothing on the roll changes. */
public interface ProposeRollImport {
    /** Refuses a file that cannot be read as a list book; single bad rows are no refusal but part of the plan. */
    RollImportId propose(Actor actor, Command command);

    /**
     * What is handed in.
     *
     * @param content   the file; the product keeps it sealed until confirmed, for two hours at most
     * @param validFrom day from which the list holds, not in the future; null means today
     */
    record Command(
            UnitId unit,
            String fileName,
            byte[] content,
            @Nullable LocalDate validFrom) {
        @Override
        public String toString() {
            return "ProposeRollImport.Command[unit=" + unit + "]";
        }
    }
}
