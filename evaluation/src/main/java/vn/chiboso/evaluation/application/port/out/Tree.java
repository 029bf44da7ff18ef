package vn.chiboso.evaluation.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;

/** The organisation, as far as evaluation needs it. */
public interface Tree {
    Optional<UnitView> find(UnitId unit);

    /** The first day of the unit; empty when there is no such unit. */
    Optional<LocalDate> firstDay(UnitId unit);

    /** The commune at or above the unit; empty for units that belong to none. */
    Optional<UnitView> communeOf(UnitId unit);

    /** By name. */
    List<UnitView> communesUnder(UnitPath scope);

    /** By name. */
    List<UnitView> branchesUnder(UnitPath scope);

    /** Committees that may issue criteria at or below the path: province, commune, base. */
    List<UnitView> issuersUnder(UnitPath scope);

    /** Name of the unit directly above; empty text at the root. */
    String superiorOf(UnitId unit);
}
