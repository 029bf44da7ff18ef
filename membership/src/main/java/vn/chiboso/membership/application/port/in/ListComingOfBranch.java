package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;

/** What is prepared for a branch or for a unit above it, for its committee and those who oversee it. */
public interface ListComingOfBranch {
    View of(Actor actor, UnitId branch);

    /** In the order of their days. */
    record View(UnitId branch, String name, List<ComingReorganisation> coming) {
        public View {
            coming = List.copyOf(coming);
        }
    }
}
