package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** One prepared reorganisation, for whoever tends the level that decided it or a unit that takes part. */
public interface SeeComingReorganisation {
    View see(Actor actor, ReorganisationId id);

    /**
     * As it stands.
     *
     * @param decides whether the actor may call it off and try it again
     * @param due     whether its day has come
     * @param left    names of those in a split who are no longer on the roll, for whoever decides; else empty
     */
    record View(ComingReorganisation coming, boolean decides, boolean due, List<String> left) {
        public View {
            left = List.copyOf(left);
        }
    }
}
