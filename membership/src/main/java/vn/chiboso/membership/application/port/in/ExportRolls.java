package vn.chiboso.membership.application.port.in;

import java.io.OutputStream;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** The rolls of a branch, or of all branches below a unit, in the shape in which they come in; without what is sealed. */
public interface ExportRolls {
    void export(Actor actor, Query query, OutputStream out);

    /** Of which unit, as which kind of file. */
    record Query(UnitId unit, SheetFormat format) {}
}
