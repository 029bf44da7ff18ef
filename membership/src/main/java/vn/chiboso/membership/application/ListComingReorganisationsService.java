package vn.chiboso.membership.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.StuckReorganisations;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.ListComingReorganisations;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;

@Service
class ListComingReorganisationsService implements ListComingReorganisations, StuckReorganisations {
    private final ComingReorganisations coming;
    private final ComingDesk desk;
    private final Authorities authorities;

    ListComingReorganisationsService(ComingReorganisations coming, ComingDesk desk, Authorities authorities) {
        this.coming = coming;
        this.desk = desk;
        this.authorities = authorities;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ComingReorganisation> list(Actor actor, @Nullable UnitId unit) {
        if (unit != null) {
            authorities.of(actor, unit).requireTendsTree();
            return coming.openOf(List.of(unit));
        }
        return coming.open(areas(actor)).stream()
                .filter(one -> desk.sees(actor, one))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int of(Actor actor) {
        return coming.stuck(areas(actor)).entrySet().stream()
                .filter(of -> authorities.of(actor, of.getKey()).tendsTree())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Where to look; whether it is the actor's matter is decided of each. */
    private @Nullable List<UnitPath> areas(Actor actor) {
        return authorities.isTechnical(actor) ? null : authorities.overseen(actor);
    }
}
