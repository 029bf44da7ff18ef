package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.TakeBackDuesPayment;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.dues.DuesRefusal;

@Service
class TakeBackDuesPaymentService implements TakeBackDuesPayment {
    private final DuesDesk desk;
    private final DuesSheets sheets;
    private final Clock clock;

    TakeBackDuesPaymentService(DuesDesk desk, DuesSheets sheets, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void takeBack(Actor actor, Command command) {
        desk.requireKeeper(actor, command.unit());
        var sheet = desk.locked(command.unit(), command.month());
        var payment = sheet.line(command.member()).payments().stream()
                .filter(p -> p.id().equals(command.payment()))
                .findFirst()
                .orElseThrow(DuesRefusal::notFound);
        sheet.requireOpen();
        if (!payment.takenBack()) {
            sheets.takeBack(sheet, command.member(), command.payment(), actor, clock.instant());
        }
    }
}
