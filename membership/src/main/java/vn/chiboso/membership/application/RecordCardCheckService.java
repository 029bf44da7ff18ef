package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.RecordCardCheck;
import vn.chiboso.membership.application.port.out.CardChecks;
import vn.chiboso.membership.domain.alert.AlertRefusal;
import vn.chiboso.membership.domain.alert.CardCheck;

@Service
class RecordCardCheckService implements RecordCardCheck {
    private final AlertDesk desk;
    private final Rolls rolls;
    private final CardChecks checks;
    private final Clock clock;

    RecordCardCheckService(AlertDesk desk, Rolls rolls, CardChecks checks, Clock clock) {
        this.desk = desk;
        this.rolls = rolls;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(Actor actor, Command command) {
        var unit = desk.branch(command.unit()).id();
        desk.rights(actor, unit).requireSettles();
        var today = desk.today();
        var on = command.on();
        if (on == null) {
            throw AlertRefusal.required("on");
        }
        var official = rolls.of(unit, today).stream()
                .filter(SeeCardCheckService::hasCard)
                .map(MemberView::id)
                .toList();
        var check = CardCheck.of(
                unit,
                on,
                command.remarks(),
                command.without(),
                actor.name(),
                command.version(),
                new CardCheck.Scene(today, official));
        if (!checks.keep(check, actor.account(), clock.instant())) {
            throw AlertRefusal.stale();
        }
        desk.refresh(unit);
    }
}
