package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RecordDuesPayment;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.dues.DuesPayment;
import vn.chiboso.membership.domain.dues.DuesRefusal;
import vn.chiboso.membership.domain.dues.DuesText;

@Service
class RecordDuesPaymentService implements RecordDuesPayment {
    private final DuesDesk desk;
    private final DuesSheets sheets;
    private final Clock clock;

    RecordDuesPaymentService(DuesDesk desk, DuesSheets sheets, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void pay(Actor actor, Command command) {
        desk.requireKeeper(actor, command.unit());
        var sheet = desk.locked(command.unit(), command.month());
        var line = sheet.line(command.member());
        var amount = DuesText.dong(command.amount(), "amount");
        var known = line.payments().stream()
                .filter(p -> p.id().equals(command.payment()))
                .findFirst();
        if (known.filter(p -> !p.takenBack() && p.amount() == amount).isPresent()) {
            return; // sent twice
        }
        if (known.isPresent()) {
            throw DuesRefusal.paymentThere();
        }
        sheet.requireOpen();
        line.requireVersion(command.version());
        var today = LocalDate.now(clock);
        var payment = DuesPayment.of(
                command.payment(),
                amount,
                command.paidOn() == null ? today : command.paidOn(),
                command.way(),
                actor.name(),
                command.month(),
                today);
        if (!sheets.pay(sheet, command.member(), payment, actor, clock.instant())) {
            throw DuesRefusal.paymentThere();
        }
    }
}
