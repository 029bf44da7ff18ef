package vn.chiboso.membership.application.port.in;

import java.io.OutputStream;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** All that stands below a unit, in the shape in which sheets of organisations come in. */
public interface ExportUnitBook {
    void export(Actor actor, Query query, OutputStream out);

    /** Of which unit, as which kind of file. */
    record Query(UnitId unit, SheetFormat format) {}
}
