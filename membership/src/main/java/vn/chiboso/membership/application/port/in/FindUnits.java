package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.UnitHit;

/** Units in the actor's charge by a part of their name, 50 at a time. */
public interface FindUnits {
    Page find(Actor actor, Query query);

    /**
     * What is asked for.
     *
     * @param text  part of a name, diacritics do not matter; fewer than two letters find nothing
     * @param after last unit of the page before; null for the first page
     */
    record Query(String text, @Nullable UnitId after) {}

    /** A page; {@code next} is null on the last one. */
    record Page(List<UnitHit> hits, @Nullable UnitId next) {}
}
