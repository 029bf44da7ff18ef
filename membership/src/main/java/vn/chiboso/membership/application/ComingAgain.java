package vn.chiboso.membership.application;

import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.Plan;

/** What a prepared reorganisation comes to when somebody tries it again; the same for showing it and for doing it. */
@Component
class ComingAgain {
    private final ComingReorganisations coming;
    private final Reorganising reorganising;

    ComingAgain(ComingReorganisations coming, Reorganising reorganising) {
        this.coming = coming;
        this.reorganising = reorganising;
    }

    /** Of a split, without those who have left the roll. */
    Change change(ComingReorganisation one) {
        return one.change() instanceof Change.Split split
                ? one.without(coming.left(one.id(), split.unit()).keySet())
                : one.change();
    }

    Plan plan(Actor actor, ComingReorganisation one, Change change) {
        return reorganising.again(actor, one, change);
    }
}
