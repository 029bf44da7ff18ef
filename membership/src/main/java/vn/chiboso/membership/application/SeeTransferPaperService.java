package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.SeeTransferPaper;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Dossiers;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.dues.OwnDues;
import vn.chiboso.membership.domain.handbook.DossierItem;
import vn.chiboso.membership.domain.handbook.DossierLine;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;

@Service
class SeeTransferPaperService implements SeeTransferPaper {
    private final TransferReader reader;
    private final Rolls published;
    private final BranchRolls rolls;
    private final DuesSheets dues;
    private final Dossiers dossiers;
    private final Units units;
    private final Clock clock;

    SeeTransferPaperService(
            TransferReader reader,
            Rolls published,
            BranchRolls rolls,
            DuesSheets dues,
            Dossiers dossiers,
            Units units,
            Clock clock) {
        this.reader = reader;
        this.published = published;
        this.rolls = rolls;
        this.dues = dues;
        this.dossiers = dossiers;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Paper see(Actor actor, TransferId id) {
        var line = reader.one(actor, id);
        var member = line.line().transfer().member();
        var above = above(line.line().transfer().home());
        var introduced = concerns(line) ? introduced(member) : Optional.<Introduced>empty();
        return introduced
                .map(person -> new Paper(line, person, above, enclosed(member)))
                .orElseGet(() -> new Paper(line, null, above, List.of()));
    }

    /** As the tree stands today. */
    private List<UnitView> above(UnitId home) {
        var above = new ArrayList<UnitView>();
        for (var unit = units.find(home); unit.isPresent(); ) {
            if (unit.get().kind() != UnitKind.CENTRAL) {
                above.add(unit.get());
            }
            unit = Optional.ofNullable(unit.get().parent()).flatMap(units::find);
        }
        return above;
    }

    /** Whoever sent somebody for good, or did not receive them, reads nothing newer of them here. */
    private static boolean concerns(SeeTransfers.Line line) {
        var transfer = line.line().transfer();
        return switch (transfer.state()) {
            case OPENED, SENT -> true;
            case REFUSED -> line.atHome();
            case RECEIVED -> line.atDestination() || transfer.kind() == TransferKind.TEMPORARY;
            case WITHDRAWN, RETURNED, ENDED -> false;
        };
    }

    private Optional<Introduced> introduced(MemberId member) {
        var today = LocalDate.now(clock);
        return published
                .find(member, today)
                .flatMap(person -> rolls.entry(member, person.unit(), today))
                .map(RollEntry::book)
                .map(book -> new Introduced(
                        book.birth(),
                        book.decisionOn(),
                        book.ceremonyOn(),
                        book.officialOn(),
                        book.card(),
                        OwnDues.paidThrough(dues.of(member))));
    }

    private List<DossierItem> enclosed(MemberId member) {
        return dossiers.of(member).stream()
                .filter(DossierLine::held)
                .map(DossierLine::item)
                .toList();
    }
}
