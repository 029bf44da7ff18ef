package vn.chiboso.membership.application.port.in;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.badge.BadgeLine;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** The whole list that {@link SeeBadgeRound} shows page by page, as a sheet. */
public interface ExportBadgeRound {
    void export(Actor actor, Query query, OutputStream out);

    /**
     * Which list, in which words.
     *
     * @param words the cells of a line in the reader's language, as many as there are headings
     */
    record Query(
            @Nullable UnitId unit,
            boolean above,
            @Nullable LocalDate round,
            SheetFormat format,
            List<String> headings,
            Function<BadgeLine, List<String>> words) {}
}
