package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.CardChecks;
import vn.chiboso.membership.domain.alert.CardCheck;

/** Table {@code card_check}: one row a year, changed only by who read its version. */
@Component
class JdbcCardChecks implements CardChecks {
    private final JdbcClient sql;

    JdbcCardChecks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CardCheck> of(UnitId unit, int year) {
        return sql.sql("select * from membership.card_check where unit_id = :unit and year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .query(JdbcCardChecks::check)
                .optional();
    }

    @Override
    public boolean keep(CardCheck check, AccountId by, Instant at) {
        return sql.sql("""
                insert into membership.card_check as kept (unit_id, year, checked_on, remarks, without, by_account, by_name, recorded_at)
                select :unit, :year, :on, :remarks, :without, :by, :name, :at
                where :version = 0 or exists (select 1 from membership.card_check c where c.unit_id = :unit and c.year = :year)
                on conflict (unit_id, year) do update set checked_on = excluded.checked_on, remarks = excluded.remarks,
                    without = excluded.without, by_account = excluded.by_account, by_name = excluded.by_name,
                    recorded_at = excluded.recorded_at, version = kept.version + 1
                where kept.version = :version
                """)
                        .param("unit", check.unit().value())
                        .param("year", check.on().getYear())
                        .param("on", check.on())
                        .param("remarks", check.remarks())
                        .param(
                                "without",
                                check.without().stream().map(MemberId::value).toArray(UUID[]::new))
                        .param("by", by.value())
                        .param("name", check.byName())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("version", check.version())
                        .update()
                == 1;
    }

    private static CardCheck check(ResultSet row, int number) throws SQLException {
        return new CardCheck(
                new UnitId(Columns.id(row, "unit_id")),
                row.getObject("checked_on", LocalDate.class),
                row.getString("remarks"),
                Arrays.stream((UUID[]) row.getArray("without").getArray())
                        .map(MemberId::new)
                        .collect(Collectors.toSet()),
                row.getString("by_name"),
                row.getLong("version"));
    }
}
