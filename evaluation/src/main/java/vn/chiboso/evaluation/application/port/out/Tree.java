package vn.chiboso.evaluation.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** That stood below the unit on the day, by their names of then, each at its path of today. */
    List<UnitView> branchesOf(UnitId unit, LocalDate day);

    /** The unit by its name of the day, at its path of today; as it is today when it did not stand then. */
    UnitView asOf(UnitView unit, LocalDate day);

    /** Name of the unit that was directly above on the day; empty text at the root. */
    String superiorOf(UnitId unit, LocalDate day);

    /** Committees that may issue criteria at or below the path: province, commune, base. */
    List<UnitView> issuersUnder(UnitPath scope);

    /** Name of the unit directly above; empty text at the root. */
    String superiorOf(UnitId unit);

    /** The unit and all below it, with what was merged into any of them: where each is today. */
    Map<UnitId, UnitPath> placesFrom(UnitId unit);
}
