package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitPath;

/** Reads columns that may be null, and lists. */
final class Columns {
    private Columns() {}

    static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** The day before the first day no longer. */
    static @Nullable LocalDate lastDay(ResultSet row, String column) throws SQLException {
        var end = day(row, column);
        return end == null ? null : end.minusDays(1);
    }

    static <E extends Enum<E>> @Nullable E word(ResultSet row, String column, Class<E> type) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** From names joined with commas; null gives none. */
    static Set<Position> positions(@Nullable String joined) {
        var held = EnumSet.noneOf(Position.class);
        if (joined != null) {
            Arrays.stream(joined.split(",")).map(Position::valueOf).forEach(held::add);
        }
        return held;
    }

    static String[] values(Collection<UnitPath> paths) {
        return paths.stream().map(UnitPath::value).toArray(String[]::new);
    }
}
