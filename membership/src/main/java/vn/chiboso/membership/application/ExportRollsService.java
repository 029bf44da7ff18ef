package vn.chiboso.membership.application;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.ExportRolls;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.PastCounts;
import vn.chiboso.membership.application.port.out.RollSheets;
import vn.chiboso.membership.domain.AsOf;
import vn.chiboso.membership.domain.UnknownRolls;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.SheetShape;

/** Branches in small groups, so that a province costs no more memory than a commune; leaves a row in the audit. */
@Service
class ExportRollsService implements ExportRolls {
    private static final int AT_ONCE = 40;

    private final IntakeCharge charge;
    private final BulkRolls rolls;
    private final RollSheets sheets;
    private final PastDays days;
    private final PastCounts past;

    ExportRollsService(IntakeCharge charge, BulkRolls rolls, RollSheets sheets, PastDays days, PastCounts past) {
        this.charge = charge;
        this.rolls = rolls;
        this.sheets = sheets;
        this.days = days;
        this.past = past;
    }

    @Override
    @Transactional
    public void export(Actor actor, Query query, OutputStream out) {
        var unit = charge.requireReader(actor, query.unit()).id();
        var asOf = days.asOf(query.day());
        var then = days.stood(unit, asOf);
        var branches = rolls.branches(then.path(), asOf.day());
        // what an old list is must be seen when it is opened, lest it comes in again as today's
        try (var sheet = asOf.isPast()
                ? sheets.open(
                        query.format(),
                        out,
                        SheetShape.title(then.name(), asOf.day(), unknown(then.path(), asOf)),
                        SheetShape.headings())
                : sheets.open(query.format(), out, SheetShape.headings())) {
            for (var from = 0; from < branches.size(); from += AT_ONCE) {
                write(unit, branches.subList(from, Math.min(from + AT_ONCE, branches.size())), asOf, sheet);
            }
        }
    }

    private UnknownRolls unknown(UnitPath path, AsOf asOf) {
        return past.rolls(path, asOf.day()).stream()
                .map(some -> new UnknownRolls(some.branches(), some.unknown(), some.from()))
                .reduce(UnknownRolls.NONE, UnknownRolls::and);
    }

    private void write(UnitId unit, List<BulkRolls.Branch> some, AsOf asOf, RollSheets.Sheet sheet) {
        var entries = rolls.entries(some.stream().map(BulkRolls.Branch::id).toList(), asOf.day());
        var still = asOf.isPast()
                ? days.stillIn(
                        unit,
                        entries.values().stream()
                                .flatMap(List::stream)
                                .map(entry -> Objects.requireNonNull(entry.id()))
                                .collect(Collectors.toSet()),
                        asOf)
                : Set.<MemberId>of();
        for (var branch : some) {
            for (var entry : entries.getOrDefault(branch.id(), List.of())) {
                sheet.row(row(branch.sheet(), entry, still, asOf));
            }
        }
    }

    private static List<String> row(SheetShape.Branch branch, RollEntry entry, Set<MemberId> still, AsOf asOf) {
        if (!asOf.isPast()) {
            return SheetShape.row(branch, entry);
        }
        return still.contains(entry.id())
                ? SheetShape.row(branch, entry.asOf(asOf.day()))
                : SheetShape.leastRow(branch, entry);
    }
}
