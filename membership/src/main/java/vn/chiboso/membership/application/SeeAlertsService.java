package vn.chiboso.membership.application;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeAlerts;
import vn.chiboso.membership.domain.alert.Alerts;

@Service
class SeeAlertsService implements SeeAlerts {
    private final AlertDesk desk;
    private final Authorities authorities;

    SeeAlertsService(AlertDesk desk, Authorities authorities) {
        this.desk = desk;
        this.authorities = authorities;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, @Nullable UnitId asked) {
        var unit = desk.asked(actor, asked);
        var rights = desk.rights(actor, unit);
        if (!rights.reads()) {
            rights.requireReadsOwn();
            return own(actor, unit);
        }
        var branch = desk.branch(unit);
        var standing = Alerts.sorted(desk.standing(List.of(unit)), desk.today());
        var aside = desk.aside(standing);
        return new View(
                unit,
                branch.name(),
                desk.today(),
                false,
                rights.settles(),
                authorities.of(actor, unit).keepsRoll(),
                desk.calendar(),
                standing.stream().filter(each -> !aside.containsKey(each.key())).toList(),
                standing.stream()
                        .filter(each -> aside.containsKey(each.key()))
                        .map(each -> new Aside(each, Objects.requireNonNull(aside.get(each.key()))))
                        .toList());
    }

    private View own(Actor actor, UnitId unit) {
        var branch = desk.branch(unit);
        var alerts = desk.forThePerson(unit, Objects.requireNonNull(actor.member()));
        return new View(unit, branch.name(), desk.today(), true, false, false, desk.calendar(), alerts, List.of());
    }
}
