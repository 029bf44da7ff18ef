package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.founding.FoundingPlan;
import vn.chiboso.membership.domain.founding.Known;

/** Organisations of provinces and communes, many at once. */
public interface Foundation {
    /** Of a province, a commune or the centre, at or below the path. */
    List<Known> known(UnitPath scope, LocalDate day);

    /** Codes of places whose organisation stands anywhere in the tree, or has ended. */
    Set<String> codes();

    /** Labels that no unit has or had. */
    List<String> labels(int count);

    /** Founds what is new and notes the code of what was there by name. How many were founded. */
    int found(List<FoundingPlan.Row> rows);
}
