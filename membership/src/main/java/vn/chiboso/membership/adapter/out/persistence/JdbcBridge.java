package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.BridgeExports;
import vn.chiboso.membership.application.port.out.BridgeLayouts;
import vn.chiboso.membership.domain.bridge.BridgeExport;
import vn.chiboso.membership.domain.bridge.BridgeField;
import vn.chiboso.membership.domain.bridge.BridgeKind;
import vn.chiboso.membership.domain.bridge.BridgeLayout;
import vn.chiboso.membership.domain.bridge.DateShape;

/** Tables {@code bridge_layout} with its columns and {@code bridge_export}: dated rows that are only added. */
@Component
class JdbcBridge implements BridgeLayouts, BridgeExports {
    private static final String LAYOUTS = """
            select l.*, (select array_agg(c.field || '=' || c.heading order by c.position)
                         from membership.bridge_column c where c.layout_id = l.id) as cols
            from membership.bridge_layout l where l.replaced_at is null
            """;

    private final JdbcClient sql;

    JdbcBridge(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<BridgeLayout> on(BridgeKind kind, LocalDate day) {
        return sql.sql(LAYOUTS + "and l.kind = :kind and l.valid_from <= :day order by l.valid_from desc limit 1")
                .param("kind", kind.name())
                .param("day", day)
                .query(JdbcBridge::layout)
                .optional();
    }

    @Override
    public List<BridgeLayout> all() {
        return sql.sql(LAYOUTS + "order by l.kind desc, l.valid_from desc")
                .query(JdbcBridge::layout)
                .list();
    }

    private static BridgeLayout layout(ResultSet row, int n) throws SQLException {
        var statuses = row.getString("statuses");
        return new BridgeLayout(
                Columns.id(row, "id"),
                Objects.requireNonNull(Columns.word(row, "kind", BridgeKind.class)),
                row.getObject("valid_from", LocalDate.class),
                Objects.requireNonNull(Columns.word(row, "date_shape", DateShape.class)),
                statuses.isEmpty()
                        ? java.util.Set.of()
                        : Arrays.stream(statuses.split(","))
                                .map(MemberStatus::valueOf)
                                .collect(Collectors.toSet()),
                Arrays.stream((String[]) row.getArray("cols").getArray())
                        .map(column -> column.split("=", 2))
                        .map(parts -> new BridgeLayout.Column(BridgeField.valueOf(parts[0]), parts[1]))
                        .toList(),
                row.getString("legal_basis"));
    }

    @Override
    public void add(BridgeLayout layout, String by, Instant at) {
        sql.sql("lock table membership.bridge_layout in share row exclusive mode")
                .update();
        sql.sql("""
                update membership.bridge_layout set replaced_at = :at
                where kind = :kind and valid_from = :from and replaced_at is null
                """)
                .param("at", at(at))
                .param("kind", layout.kind().name())
                .param("from", layout.validFrom())
                .update();
        sql.sql("""
                insert into membership.bridge_layout (id, kind, valid_from, date_shape, statuses, legal_basis, added_by, added_at)
                values (:id, :kind, :from, :dates, :statuses, :basis, :by, :at)
                """)
                .param("id", layout.id())
                .param("kind", layout.kind().name())
                .param("from", layout.validFrom())
                .param("dates", layout.dates().name())
                .param(
                        "statuses",
                        layout.statuses().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("basis", layout.legalBasis())
                .param("by", by)
                .param("at", at(at))
                .update();
        BatchRows.<Integer>of("membership.bridge_column")
                .column("layout_id", "uuid", i -> layout.id())
                .column("position", "smallint", i -> i + 1)
                .column("field", "text", i -> layout.columns().get(i).field().name())
                .column("heading", "text", i -> layout.columns().get(i).heading())
                .insert(
                        sql,
                        java.util.stream.IntStream.range(0, layout.columns().size())
                                .boxed()
                                .toList());
    }

    @Override
    public void note(UUID id, UnitId unit, AccountId by, BridgeExport export) {
        sql.sql("""
                insert into membership.bridge_export (id, unit_id, account_id, by_name, purpose, fields, people, made_at)
                values (:id, :unit, :account, :by, :purpose, :fields, :people, :at)
                """)
                .param("id", id)
                .param("unit", unit.value())
                .param("account", by.value())
                .param("by", export.byName())
                .param("purpose", export.purpose())
                .param("fields", export.fields().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("people", export.people())
                .param("at", at(export.at()))
                .update();
    }

    @Override
    public List<BridgeExport> of(UnitId unit, int most) {
        return sql.sql("select * from membership.bridge_export where unit_id = :unit order by made_at desc limit :most")
                .param("unit", unit.value())
                .param("most", most)
                .query((row, n) -> new BridgeExport(
                        row.getString("by_name"),
                        row.getString("purpose"),
                        Arrays.stream(row.getString("fields").split(","))
                                .map(BridgeField::valueOf)
                                .toList(),
                        row.getInt("people"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
