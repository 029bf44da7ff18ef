package vn.chiboso.membership.application;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

/** Who has to do with a prepared reorganisation: whoever tends the level that decided it, and to read it whoever tends who takes part. */
@Component
class ComingDesk {
    private final ComingReorganisations coming;
    private final Authorities authorities;

    ComingDesk(ComingReorganisations coming, Authorities authorities) {
        this.coming = coming;
        this.authorities = authorities;
    }

    /** Refuses strangers as if there were none. */
    ComingReorganisation seen(Actor actor, ReorganisationId id) {
        return coming.find(id).filter(one -> sees(actor, one)).orElseThrow(ReorganisationRefusal::notFound);
    }

    ComingReorganisation decided(Actor actor, ReorganisationId id) {
        var one = seen(actor, id);
        if (!decides(actor, one)) {
            throw UnitRefusal.forbidden();
        }
        return one;
    }

    boolean sees(Actor actor, ComingReorganisation one) {
        return Stream.concat(Stream.of(one.issuer()), one.units().keySet().stream())
                .anyMatch(unit -> authorities.of(actor, unit).tendsTree());
    }

    boolean decides(Actor actor, ComingReorganisation one) {
        return authorities.of(actor, one.issuer()).tendsTree();
    }
}
