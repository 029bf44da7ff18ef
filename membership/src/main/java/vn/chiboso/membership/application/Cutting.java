package vn.chiboso.membership.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.roll.RawLine;
import vn.chiboso.membership.domain.roll.RollField;
import vn.chiboso.membership.domain.roll.TwinSearch;

/** Cuts a sheet into pieces while it is read; holds one piece and a fingerprint of each row. */
final class Cutting {
    private final IntakeId id;
    private final boolean branch;
    private final IntakeBlocks blocks;
    private final TwinSearch twins = new TwinSearch();
    private final List<RawLine> piece = new ArrayList<>(Intake.BLOCK);
    private int number;
    private int rows;

    Cutting(IntakeId id, boolean branch, IntakeBlocks blocks) {
        this.id = id;
        this.branch = branch;
        this.blocks = blocks;
    }

    void take(RawLine line, Set<RollField> columns) {
        if (!branch && !columns.contains(RollField.UNIT)) {
            throw IntakeRefusal.needsUnits(RollField.UNIT.heading());
        }
        twins.look(line);
        piece.add(line);
        rows++;
        if (piece.size() == Intake.BLOCK) {
            flush();
        }
    }

    void finish() {
        flush();
        blocks.addTwins(id, twins.twins());
    }

    int rows() {
        return rows;
    }

    int blocks() {
        return number;
    }

    private void flush() {
        if (!piece.isEmpty()) {
            blocks.add(id, number++, piece);
            piece.clear();
        }
    }
}
