package vn.chiboso.evaluation.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;

/** Communes whose scores and reports the actor may read. */
public interface ListMyCommunes {
    List<UnitView> of(Actor actor);
}
