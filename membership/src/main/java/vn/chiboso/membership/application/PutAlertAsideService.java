package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.PutAlertAside;
import vn.chiboso.membership.application.port.out.AlertBook;
import vn.chiboso.membership.domain.alert.AlertRefusal;
import vn.chiboso.membership.domain.alert.PutAside;

@Service
class PutAlertAsideService implements PutAlertAside {
    private final AlertDesk desk;
    private final AlertBook book;
    private final Clock clock;

    PutAlertAsideService(AlertDesk desk, AlertBook book, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void putAside(Actor actor, Command command) {
        var unit = command.unit();
        desk.rights(actor, unit).requireSettles();
        var alert = desk.standing(List.of(unit)).stream()
                .filter(each -> each.key().equals(command.key()))
                .findFirst()
                .orElseThrow(AlertRefusal::gone);
        var until = command.until();
        if (until == null) {
            throw AlertRefusal.required("until");
        }
        var aside = PutAside.of(alert, until, command.reason(), actor.name(), desk.rules());
        book.putAside(command.id(), unit, aside, actor.account(), clock.instant());
        desk.refresh(unit);
    }
}
