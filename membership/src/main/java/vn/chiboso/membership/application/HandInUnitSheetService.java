package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.HandInUnitSheet;
import vn.chiboso.membership.application.port.out.IntakeLimit;
import vn.chiboso.membership.application.port.out.RollBooks;
import vn.chiboso.membership.application.port.out.UnitBooks;
import vn.chiboso.membership.application.port.out.UnitSheets;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.unitbook.PlannedUnit;
import vn.chiboso.membership.domain.unitbook.UnitBookPlanning;
import vn.chiboso.membership.domain.unitbook.UnitBookReader;
import vn.chiboso.membership.domain.unitbook.UnitOutcome;
import vn.chiboso.membership.domain.unitbook.UnitSheet;
import vn.chiboso.membership.domain.unitbook.UnitSheetCounts;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Compared at once and whole: what stands below what is known from all rows together, and there are thousands, not millions. */
@Service
class HandInUnitSheetService implements HandInUnitSheet {
    /** More units than any province has; the operator may allow fewer. */
    private static final int MOST_UNITS = 50_000;

    private final UnitSheetCharge charge;
    private final RollBooks files;
    private final UnitBooks books;
    private final UnitSheets sheets;
    private final FoundingFrames frames;
    private final IntakeLimit limit;
    private final Supplier<UUID> newId;
    private final Clock clock;

    HandInUnitSheetService(
            UnitSheetCharge charge,
            RollBooks files,
            UnitBooks books,
            UnitSheets sheets,
            FoundingFrames frames,
            IntakeLimit limit,
            Supplier<UUID> newId,
            Clock clock) {
        this.charge = charge;
        this.files = files;
        this.books = books;
        this.sheets = sheets;
        this.frames = frames;
        this.limit = limit;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UnitSheetId handIn(Actor actor, Command command) {
        var root = charge.require(actor, command.unit());
        var reader = new UnitBookReader(Math.min(limit.mostRows(), MOST_UNITS));
        files.read(command.content(), reader::accept);
        var book = reader.finish();
        var planning = new UnitBookPlanning(
                root.id(),
                frames.of(book.lines()),
                books.within(root.path(), LocalDate.now(clock)),
                () -> new UnitId(newId.get()));
        var rows = planning.plan(book.lines());
        var sheet = sheet(actor, root, command, String.join(", ", book.unknown()), rows);
        sheets.hand(sheet, root.path(), rows);
        return sheet.id();
    }

    private UnitSheet sheet(Actor actor, TreeNode root, Command command, String unknown, List<PlannedUnit> rows) {
        var name = Folding.tidy(command.fileName());
        var now = clock.instant();
        return new UnitSheet(
                new UnitSheetId(newId.get()),
                root.id(),
                actor.account(),
                actor.name(),
                name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), 200)),
                HandInIntakeService.hash(command.content()),
                IntakeState.CHECKED,
                unknown.substring(0, Math.min(unknown.length(), 1_000)),
                rows.size(),
                counts(rows),
                now,
                now.plus(limit.kept()),
                0);
    }

    private static UnitSheetCounts counts(List<PlannedUnit> rows) {
        Map<UnitOutcome, Integer> outcomes = new EnumMap<>(UnitOutcome.class);
        rows.forEach(row -> outcomes.merge(row.outcome(), 1, Integer::sum));
        return new UnitSheetCounts(outcomes, Map.of());
    }
}
