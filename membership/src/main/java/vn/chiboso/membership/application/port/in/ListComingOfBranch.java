package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;

/** What is prepared for a branch or for a unit above it, for its committee and those who oversee it. */
public interface ListComingOfBranch {
    /** Of nobody in particular the own branch is meant; not found for who has none. */
    View of(Actor actor, @Nullable UnitId branch);

    /** In the order of their days. */
    record View(UnitId branch, String name, List<ComingReorganisation> coming) {
        public View {
            coming = List.copyOf(coming);
        }
    }
}
