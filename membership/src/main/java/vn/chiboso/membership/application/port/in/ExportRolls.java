package vn.chiboso.membership.application.port.in;

import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.SheetFormat;

/**
 * The rolls of a branch, or of all branches below a unit, in the shape in which they come in; without what is sealed. Of another day than
 * today under a heading that says so, by the rights of today: of who has left the unit since no more than name, status and posts.
 */
public interface ExportRolls {
    void export(Actor actor, Query query, OutputStream out);

    /** Of which unit, as which kind of file, as of which day; null means today. */
    record Query(UnitId unit, SheetFormat format, @Nullable LocalDate day) {
        /** Today. */
        public Query(UnitId unit, SheetFormat format) {
            this(unit, format, null);
        }
    }
}
