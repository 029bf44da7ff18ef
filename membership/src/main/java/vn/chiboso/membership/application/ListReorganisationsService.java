package vn.chiboso.membership.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.ListReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

@Service
class ListReorganisationsService implements ListReorganisations {
    private static final int PAGE = 100;

    private final Reorganisations reorganisations;
    private final Units units;
    private final Authorities authorities;

    ListReorganisationsService(Reorganisations reorganisations, Units units, Authorities authorities) {
        this.reorganisations = reorganisations;
        this.units = units;
        this.authorities = authorities;
    }

    @Override
    @Transactional(readOnly = true)
    public History of(Actor actor, UnitId unit, @Nullable ReorganisationId before) {
        authorities.of(actor, unit).requireTendsTree();
        var view = units.find(unit).orElseThrow(UnitRefusal::notFound);
        var found = reorganisations.of(unit, before, PAGE + 1);
        return found.size() <= PAGE
                ? new History(view, found, null)
                : new History(view, found.subList(0, PAGE), found.get(PAGE - 1).id());
    }
}
