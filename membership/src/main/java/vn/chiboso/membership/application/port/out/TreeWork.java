package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.domain.reorganisation.Moved;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.Step;

/** Does the steps of a reorganisation on the tree, and takes them back exactly as they were. */
public interface TreeWork {
    /** In order; every row touched is remembered as it was and as it is left. */
    void carryOut(ReorganisationId id, List<Step> steps, LocalDate day);

    /** What would be lost or contradicted; empty when it can be taken back. */
    List<Obstacle> obstacles(ReorganisationId id);

    /** Every row as it was before. Only without obstacles. */
    void takeBack(ReorganisationId id);

    /** Topmost units that it brought elsewhere, and those it ended. */
    List<Moved> moved(ReorganisationId id);
}
