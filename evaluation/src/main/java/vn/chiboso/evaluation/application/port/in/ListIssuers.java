package vn.chiboso.evaluation.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;

/** Units for which the actor may issue criteria sets. */
public interface ListIssuers {
    List<UnitView> of(Actor actor);
}
