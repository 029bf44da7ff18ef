package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.TreeNode;

/** Where the actor's tree begins: the roots for a technical administrator, the officer's units otherwise. */
public interface SeeUnits {
    /** By path; empty for who has no part of the tree in charge. */
    List<TreeNode> tops(Actor actor);
}
