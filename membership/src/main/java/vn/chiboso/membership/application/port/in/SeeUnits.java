package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Map;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.reorganisation.Headcount;

/** Where the actor's tree begins: the roots for a technical administrator, the officer's units otherwise. */
public interface SeeUnits {
    /** By path; empty for who has no part of the tree in charge. */
    Tops tops(Actor actor);

    /** Where it begins, with how much hangs on each. */
    record Tops(List<TreeNode> units, Map<UnitId, Headcount> counts) {}
}
