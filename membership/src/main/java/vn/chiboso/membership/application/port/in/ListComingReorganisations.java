package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;

/** Prepared reorganisations neither done nor called off, in the order of their days, for whoever tends who decided or who takes part. */
public interface ListComingReorganisations {
    /** Of one unit, for whoever tends it; null: of all that the actor has to do with. */
    List<ComingReorganisation> list(Actor actor, @Nullable UnitId unit);
}
