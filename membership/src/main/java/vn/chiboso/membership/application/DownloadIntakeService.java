package vn.chiboso.membership.application;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.DownloadIntake;
import vn.chiboso.membership.application.port.out.FindingWords;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.application.port.out.RollSheets;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.RawLine;
import vn.chiboso.membership.domain.roll.RollField;

/** A piece at a time; the sheet shows what is kept of nobody but who may see it, and leaves a row in the audit. */
@Service
class DownloadIntakeService implements DownloadIntake {
    private static final int AT_ONCE = 50;

    private final IntakeCharge charge;
    private final IntakePlanner planner;
    private final IntakeBlocks blocks;
    private final RollSheets sheets;
    private final FindingWords words;

    DownloadIntakeService(
            IntakeCharge charge, IntakePlanner planner, IntakeBlocks blocks, RollSheets sheets, FindingWords words) {
        this.charge = charge;
        this.planner = planner;
        this.blocks = blocks;
        this.sheets = sheets;
        this.words = words;
    }

    @Override
    @Transactional
    public void download(Actor actor, Query query, OutputStream out) {
        var intake = charge.see(actor, query.intake());
        var columns =
                Stream.of(RollField.values()).filter(intake.columns()::contains).toList();
        var headings = new ArrayList<>(columns.stream().map(RollField::heading).toList());
        headings.add(words.heading(query.language()));
        try (var sheet = sheets.open(query.format(), out, headings)) {
            var from = 0;
            for (var some = blocks.leftOut(intake.id(), from, AT_ONCE);
                    !some.isEmpty();
                    some = blocks.leftOut(intake.id(), from, AT_ONCE)) {
                for (var block : some) {
                    write(actor, intake, block, columns, query, sheet);
                }
                from = some.getLast() + 1;
            }
        }
    }

    private void write(
            Actor actor, Intake intake, int block, List<RollField> columns, Query query, RollSheets.Sheet sheet) {
        var lines = blocks.lines(intake.id(), block);
        var rows = planner.planFor(actor, intake, lines);
        var handedIn = intake.by().equals(actor.account());
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var isLeftOut =
                    intake.state() == IntakeState.DONE ? row.outcome() != BulkRow.Outcome.UNCHANGED : row.isLeftOut();
            if (isLeftOut) {
                sheet.row(cells(lines.get(i), columns, handedIn, words.of(row, query.language())));
            }
        }
    }

    /** As it stood in the file; what is opened with a reason alone only to whoever handed the file in, and has it. */
    private static List<String> cells(RawLine line, List<RollField> columns, boolean handedIn, String why) {
        var cells = new ArrayList<String>();
        for (var column : columns) {
            var cell = line.cells().get(column);
            cells.add(cell == null ? "" : handedIn || !column.isPrivate() ? cell.shown() : masked(cell.shown()));
        }
        cells.add(why);
        return cells;
    }

    /** Whoever knows the person recognises the end of a number. */
    private static String masked(String number) {
        var shown = Math.min(3, number.length() / 3);
        return "•".repeat(number.length() - shown) + number.substring(number.length() - shown);
    }
}
