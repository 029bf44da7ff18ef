package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.BranchHit;

/** Branches by name or official code, anywhere in the tree: whoever sends somebody away must find where to. */
public interface FindBranches {
    /** At most twenty, by name; empty for less than two letters. Refuses who may not send the person. */
    List<BranchHit> find(Actor actor, MemberId forMember, String text);
}
