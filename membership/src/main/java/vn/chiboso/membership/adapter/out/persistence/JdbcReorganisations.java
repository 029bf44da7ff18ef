package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.domain.reorganisation.DecidedChanges;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.Line;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;

/** The book of reorganisations: written once, read whole, so this is SQL. */
@Component
class JdbcReorganisations implements Reorganisations {
    private static final String SELECT = """
            select o.*, i.name issuer_name from membership.reorganisation o
            join membership.unit i on i.id = o.issuer_id where\s""";

    private final JdbcClient sql;

    JdbcReorganisations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void hold() {
        sql.sql("select pg_advisory_xact_lock(hashtext('membership.reorganisation'))::text")
                .query(String.class)
                .single();
    }

    @Override
    public Optional<Reorganisation> find(ReorganisationId id) {
        return read("o.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    @Override
    public List<Reorganisation> of(UnitId unit, @Nullable ReorganisationId before, int limit) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("unit", unit.value());
        params.put("before", before == null ? null : before.value());
        params.put("limit", limit);
        return read(
                "(o.issuer_id = :unit or o.id in (select p.reorganisation_id from membership.reorganisation_unit p"
                        + " where p.unit_id = :unit)) and (cast(:before as uuid) is null or o.sequence <"
                        + " (select b.sequence from membership.reorganisation b where b.id = :before))"
                        + " order by o.sequence desc limit :limit",
                params);
    }

    @Override
    public Set<LocalDate> daysOf(UnitId issuer, String number) {
        return sql.sql("""
                select distinct o.decided_on from membership.reorganisation o
                where o.issuer_id = :issuer and lower(o.decision_number) = lower(:number) and o.undone_at is null
                """)
                .param("issuer", issuer.value())
                .param("number", number)
                .query((row, n) -> row.getObject("decided_on", LocalDate.class))
                .set();
    }

    @Override
    public DecidedChanges decided(UnitId issuer, String number, LocalDate decidedOn) {
        return DecidedRow.all(sql.sql("""
                select o.id, o.kind, o.decided_on, o.effective_on, false waiting, count(*) over () total, array(
                    select u.name from membership.reorganisation_unit u
                    where u.reorganisation_id = o.id and u.unit_id <> o.issuer_id order by u.name collate "vi-x-icu") units
                from membership.reorganisation o
                where o.issuer_id = :issuer and lower(o.decision_number) = lower(:number) and o.decided_on = :day
                and o.undone_at is null order by o.sequence limit :first
                """)
                .param("issuer", issuer.value())
                .param("number", number)
                .param("day", decidedOn));
    }

    @Override
    public void add(Reorganisation done) {
        sql.sql("""
                insert into membership.reorganisation (id, kind, issuer_id, decision_number, decided_on, effective_on,
                    legal_basis, by_account, by_name, done_at)
                values (:id, :kind, :issuer, :number, :decided, :effective, :basis, :account, :by, :at)
                """)
                .param("id", done.id().value())
                .param("kind", done.kind().name())
                .param("issuer", done.issuer().value())
                .param("number", done.decision().number())
                .param("decided", done.decision().decidedOn())
                .param("effective", done.decision().effectiveOn())
                .param("basis", done.decision().legalBasis())
                .param("account", done.account().value())
                .param("by", done.by())
                .param("at", done.at().atOffset(ZoneOffset.UTC))
                .update();
        done.units()
                .forEach((unit, name) -> sql.sql("""
                        insert into membership.reorganisation_unit (reorganisation_id, unit_id, name) values (:id, :unit, :name)
                        """)
                        .param("id", done.id().value())
                        .param("unit", unit.value())
                        .param("name", name)
                        .update());
        for (var n = 0; n < done.lines().size(); n++) {
            var line = done.lines().get(n);
            sql.sql("insert into membership.reorganisation_line values (:id, :n, :tone, :code, :args)")
                    .param("id", done.id().value())
                    .param("n", n)
                    .param("tone", line.tone().name())
                    .param("code", line.code())
                    .param("args", line.args().toArray(String[]::new))
                    .update();
        }
    }

    @Override
    public void markUndone(ReorganisationId id, Reorganisation.Undone undone) {
        sql.sql("update membership.reorganisation set undone_by = :by, undone_at = :at where id = :id")
                .param("id", id.value())
                .param("by", undone.by())
                .param("at", undone.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Their parts are read for all of them together. */
    private List<Reorganisation> read(String condition, Map<String, ?> params) {
        var heads = sql.sql(SELECT + condition)
                .params(params)
                .query(JdbcReorganisations::head)
                .list();
        if (heads.isEmpty()) {
            return heads;
        }
        var ids = heads.stream().map(head -> head.id().value()).toArray(UUID[]::new);
        var units = units(ids);
        var lines = lines(ids);
        return heads.stream()
                .map(head -> new Reorganisation(
                        head.id(),
                        head.kind(),
                        head.issuer(),
                        head.issuerName(),
                        head.decision(),
                        units.getOrDefault(head.id().value(), Map.of()),
                        lines.getOrDefault(head.id().value(), List.of()),
                        head.account(),
                        head.by(),
                        head.at(),
                        head.undone()))
                .toList();
    }

    private Map<UUID, Map<UnitId, String>> units(UUID[] ids) {
        var units = new HashMap<UUID, Map<UnitId, String>>();
        sql.sql(
                        "select reorganisation_id, unit_id, name from membership.reorganisation_unit where reorganisation_id = any (:ids)")
                .param("ids", ids)
                .query((row, n) -> units.computeIfAbsent(Columns.id(row, "reorganisation_id"), id -> new HashMap<>())
                        .put(new UnitId(Columns.id(row, "unit_id")), row.getString("name")))
                .list();
        return units;
    }

    private Map<UUID, List<Line>> lines(UUID[] ids) {
        var lines = new HashMap<UUID, List<Line>>();
        sql.sql("""
                select reorganisation_id, tone, code, args from membership.reorganisation_line
                where reorganisation_id = any (:ids) order by reorganisation_id, position
                """)
                .param("ids", ids)
                .query((row, n) -> lines.computeIfAbsent(Columns.id(row, "reorganisation_id"), id -> new ArrayList<>())
                        .add(new Line(
                                requireNonNull(Columns.word(row, "tone", Line.Tone.class)),
                                row.getString("code"),
                                List.of((String[]) row.getArray("args").getArray()))))
                .list();
        return lines;
    }

    private static Reorganisation head(ResultSet row, int number) throws SQLException {
        return new Reorganisation(
                new ReorganisationId(Columns.id(row, "id")),
                requireNonNull(Columns.word(row, "kind", ReorganisationKind.class)),
                new UnitId(Columns.id(row, "issuer_id")),
                row.getString("issuer_name"),
                new Decision(
                        row.getString("decision_number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("legal_basis")),
                Map.of(),
                List.of(),
                new AccountId(Columns.id(row, "by_account")),
                row.getString("by_name"),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                undone(row));
    }

    private static Reorganisation.@Nullable Undone undone(ResultSet row) throws SQLException {
        var at = row.getObject("undone_at", OffsetDateTime.class);
        return at == null ? null : new Reorganisation.Undone(row.getString("undone_by"), at.toInstant());
    }
}
