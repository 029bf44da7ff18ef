package vn.chiboso.meetings.adapter.out.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/** Between columns and values: PostgreSQL's driver speaks neither {@link Instant} nor {@link YearMonth}. */
final class Columns {
    private Columns() {}

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable UUID id(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    static UUID uuid(ResultSet rs, String column) throws SQLException {
        return Objects.requireNonNull(rs.getObject(column, UUID.class), column);
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(rs, column), column);
    }

    static @Nullable Instant instantOrNull(ResultSet rs, String column) throws SQLException {
        var time = rs.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static String text(ResultSet rs, String column) throws SQLException {
        return Objects.requireNonNull(rs.getString(column), column);
    }

    static YearMonth month(ResultSet rs, String column) throws SQLException {
        return YearMonth.from(Objects.requireNonNull(rs.getDate(column), column).toLocalDate());
    }
}
