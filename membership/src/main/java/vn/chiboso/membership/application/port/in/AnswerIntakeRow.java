package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.roll.BulkGround;

/** Says whether a row in doubt means the person kept or somebody else. */
public interface AnswerIntakeRow {
    void answer(Actor actor, Command command);

    /** The row as in the file. */
    record Command(IntakeId intake, int row, BulkGround.Answer answer) {}
}
