package vn.chiboso.membership.application.port.in;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** The level that {@link SeeReadinessArea} shows, as a sheet; what is not shown there is not in it. */
public interface ExportReadinessArea {
    void export(Actor actor, Query query, OutputStream out);

    /**
     * Of which unit, as which kind of file.
     *
     * @param headings unit, people, asked, from afar, with a device, on paper, without device, weak connection
     * @param merged   what stands where answers are told only together
     * @param together name of the row that tells them together
     */
    record Query(@Nullable UnitId unit, SheetFormat format, List<String> headings, String merged, String together) {}
}
