package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.OpenTransfer;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.Transfers;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferReason;
import vn.chiboso.membership.domain.transfer.TransferRefusal;
import vn.chiboso.membership.domain.transfer.TransferState;

@Service
class OpenTransferService implements OpenTransfer {
    private static final LocalDate FOUNDED = LocalDate.of(1930, 2, 3);

    private final PathSubjects subjects;
    private final PathKeeper keeper;
    private final Paths paths;
    private final Transfers transfers;
    private final Units units;
    private final TransferNews news;
    private final Supplier<UUID> newId;
    private final Clock clock;

    OpenTransferService(
            PathSubjects subjects,
            PathKeeper keeper,
            Paths paths,
            Transfers transfers,
            Units units,
            TransferNews news,
            Supplier<UUID> newId,
            Clock clock) {
        this.subjects = subjects;
        this.keeper = keeper;
        this.paths = paths;
        this.transfers = transfers;
        this.units = units;
        this.news = news;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public TransferId open(Actor actor, Command command) {
        var home = subjects.requireRecorder(actor, command.member());
        var id = command.id() == null ? new TransferId(newId.get()) : command.id();
        var known = transfers.find(id);
        if (known.isPresent()) {
            return known.filter(transfer -> transfer.member().equals(command.member()))
                    .map(Transfer::id)
                    .orElseThrow(TransferRefusal::notFound);
        }
        var today = LocalDate.now(clock);
        var path = paths.lock(command.member());
        if (transfers.runningOf(command.member()).isPresent()) {
            throw TransferRefusal.running();
        }
        var begunOn = command.begunOn();
        if (begunOn == null) {
            throw TransferRefusal.dayMissing("begunOn");
        }
        var latest = today.plusMonths(Transfer.AHEAD_MONTHS);
        if (begunOn.isAfter(latest) || begunOn.isBefore(FOUNDED)) {
            throw TransferRefusal.day("begunOn", FOUNDED, latest);
        }
        var transfer = new Transfer(
                id,
                command.member(),
                command.kind(),
                home,
                branch(command.destination()),
                command.destination() == null ? tidy(command.place()) : null,
                command.reason(),
                begunOn,
                command.until(),
                TransferState.OPENED,
                null,
                null,
                null,
                null,
                null,
                0);
        var rules = keeper.rules(null, transfer.reason() == TransferReason.STUDY);
        if (transfer.until() != null) {
            rules.requireLongEnough(begunOn, transfer.until());
        }
        // what could not be received some day is not opened: inspection, suspension, too short a stay, …
        var would = Act.to(
                keeper.newActId(),
                transfer.kind().act(transfer.isOutside()),
                begunOn.isAfter(today) ? begunOn : today,
                transfer.destination(),
                transfer.until(),
                null,
                null);
        path.with(would, rules.asOf(would.on()));
        transfers.keep(transfer);
        news.opened(actor, transfer);
        return id;
    }

    private @Nullable UnitId branch(@Nullable UnitId destination) {
        if (destination == null) {
            return null;
        }
        var unit = units.find(destination).orElseThrow(TransferRefusal::destination);
        if (unit.kind() != UnitKind.BRANCH || !unit.stands()) {
            throw TransferRefusal.destination();
        }
        return unit.id();
    }

    private static @Nullable String tidy(@Nullable String text) {
        var tidy = text == null ? "" : Folding.tidy(text);
        return tidy.isEmpty() ? null : tidy.substring(0, Math.min(tidy.length(), 200));
    }
}
