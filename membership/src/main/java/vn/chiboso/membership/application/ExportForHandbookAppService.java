package vn.chiboso.membership.application;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ExportForHandbookApp;
import vn.chiboso.membership.application.port.out.BridgeExports;
import vn.chiboso.membership.application.port.out.BridgeLayouts;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.RollSheets;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.bridge.BridgeExport;
import vn.chiboso.membership.domain.bridge.BridgeKind;
import vn.chiboso.membership.domain.bridge.BridgeLayout;
import vn.chiboso.membership.domain.bridge.BridgeRefusal;
import vn.chiboso.membership.domain.bridge.BridgeRow;

/** Branches in small groups, as for a list of rolls; that it left is kept in the transaction that read it. */
@Service
class ExportForHandbookAppService implements ExportForHandbookApp {
    private static final int AT_ONCE = 40;
    private static final int SHORTEST_PURPOSE = 3;
    private static final int LONGEST_PURPOSE = 300;

    private final IntakeCharge charge;
    private final BridgeLayouts layouts;
    private final BridgeExports exports;
    private final BulkRolls rolls;
    private final RollSheets sheets;
    private final Supplier<UUID> newId;
    private final Clock clock;

    ExportForHandbookAppService(
            IntakeCharge charge,
            BridgeLayouts layouts,
            BridgeExports exports,
            BulkRolls rolls,
            RollSheets sheets,
            Supplier<UUID> newId,
            Clock clock) {
        this.charge = charge;
        this.layouts = layouts;
        this.exports = exports;
        this.rolls = rolls;
        this.sheets = sheets;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void export(Actor actor, Command command, OutputStream out) {
        var node = charge.requireReader(actor, command.unit());
        var purpose = Folding.tidy(command.purpose());
        if (purpose.length() < SHORTEST_PURPOSE || purpose.length() > LONGEST_PURPOSE) {
            throw BridgeRefusal.purpose();
        }
        var today = LocalDate.now(clock);
        var layout = layouts.on(BridgeKind.LIST_OUT, today).orElseThrow(BridgeRefusal::notFound);
        var branches = rolls.branches(node.path(), today);
        var people = 0;
        try (var sheet = sheets.open(command.format(), out, layout.headings())) {
            for (var from = 0; from < branches.size(); from += AT_ONCE) {
                var some = branches.subList(from, Math.min(from + AT_ONCE, branches.size()));
                people = write(layout, some, people, today, sheet);
            }
        }
        var fields = layout.columns().stream().map(BridgeLayout.Column::field).toList();
        exports.note(
                newId.get(),
                command.unit(),
                actor.account(),
                new BridgeExport(actor.name(), purpose, fields, people, clock.instant()));
    }

    private int write(
            BridgeLayout layout, List<BulkRolls.Branch> some, int before, LocalDate today, RollSheets.Sheet sheet) {
        var people = before;
        var entries = rolls.entries(some.stream().map(BulkRolls.Branch::id).toList(), today);
        for (var branch : some) {
            for (var entry : entries.getOrDefault(branch.id(), List.of())) {
                if (layout.statuses().contains(entry.status())) {
                    sheet.row(BridgeRow.of(layout, ++people, branch.sheet(), entry));
                }
            }
        }
        return people;
    }
}
