package vn.chiboso.evaluation.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;

/** The branches whose roll the actor is on. */
public interface ListMyBranches {
    List<UnitView> of(Actor actor);
}
