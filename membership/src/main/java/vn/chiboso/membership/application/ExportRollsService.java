package vn.chiboso.membership.application;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ExportRolls;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.RollSheets;
import vn.chiboso.membership.domain.roll.SheetShape;

/** Branches in small groups, so that a province costs no more memory than a commune; leaves a row in the audit. */
@Service
class ExportRollsService implements ExportRolls {
    private static final int AT_ONCE = 40;

    private final IntakeCharge charge;
    private final BulkRolls rolls;
    private final RollSheets sheets;
    private final Clock clock;

    ExportRollsService(IntakeCharge charge, BulkRolls rolls, RollSheets sheets, Clock clock) {
        this.charge = charge;
        this.rolls = rolls;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void export(Actor actor, Query query, OutputStream out) {
        var node = charge.requireReader(actor, query.unit());
        var today = LocalDate.now(clock);
        var branches = rolls.branches(node.path(), today);
        try (var sheet = sheets.open(query.format(), out, SheetShape.headings())) {
            for (var from = 0; from < branches.size(); from += AT_ONCE) {
                write(branches.subList(from, Math.min(from + AT_ONCE, branches.size())), today, sheet);
            }
        }
    }

    private void write(List<BulkRolls.Branch> some, LocalDate today, RollSheets.Sheet sheet) {
        var entries = rolls.entries(some.stream().map(BulkRolls.Branch::id).toList(), today);
        for (var branch : some) {
            entries.getOrDefault(branch.id(), List.of())
                    .forEach(entry -> sheet.row(SheetShape.row(branch.sheet(), entry)));
        }
    }
}
