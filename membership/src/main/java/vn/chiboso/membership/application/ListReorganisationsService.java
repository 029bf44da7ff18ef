package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.ListReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class ListReorganisationsService implements ListReorganisations {
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
    public History of(Actor actor, UnitId unit) {
        authorities.of(actor, unit).requireTendsTree();
        return new History(units.find(unit).orElseThrow(UnitRefusal::notFound), reorganisations.of(unit));
    }
}
