package vn.chiboso.membership.adapter.out.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation.State;
import vn.chiboso.membership.domain.reorganisation.DecidedChanges;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Prepared reorganisations: few at a time, written and read whole. */
@Component
class JdbcComingReorganisations implements ComingReorganisations {
    private static final String OPEN = "c.state in ('WAITING', 'STUCK')";
    /** Paths have letters, digits and dots only, so that a path and '~' lies behind all that is below it. What was merged is below who took over. */
    private static final String BELOW = """
            exists (select 1 from (select unit_id, path from membership.unit_link union all
                    select unit_id, path from membership.unit_succession) l, unnest(cast(:areas as text[])) area(path)
                where l.unit_id = %s and l.path >= area.path and l.path < area.path || '~')""";

    private static final String IN_ORDER = " order by c.effective_on, c.sequence";

    private final JdbcClient sql;
    private final ComingRows rows;

    JdbcComingReorganisations(JdbcClient sql, ComingRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    @Override
    public Optional<ComingReorganisation> find(ReorganisationId id) {
        return rows.read("c.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    @Override
    public List<ComingReorganisation> open(@Nullable List<UnitPath> areas) {
        if (areas == null) {
            return rows.read(OPEN + IN_ORDER, Map.of());
        }
        var below =
                " and (%s or exists (select 1 from membership.coming_reorganisation_unit u where u.coming_id = c.id and %s))"
                        .formatted(BELOW.formatted("c.issuer_id"), BELOW.formatted("u.unit_id"));
        return rows.read(OPEN + below + IN_ORDER, Map.of("areas", paths(areas)));
    }

    @Override
    public Map<UnitId, Integer> stuck(@Nullable List<UnitPath> areas) {
        var found = new HashMap<UnitId, Integer>();
        sql.sql(
                        "select c.issuer_id, count(*)::integer stuck from membership.coming_reorganisation c where c.state = 'STUCK' and "
                                + (areas == null
                                        ? "cast(:areas as text[]) is not null"
                                        : BELOW.formatted("c.issuer_id"))
                                + " group by c.issuer_id")
                .param("areas", paths(areas == null ? List.of() : areas))
                .query((row, n) -> found.put(new UnitId(Columns.id(row, "issuer_id")), row.getInt("stuck")))
                .list();
        return found;
    }

    private static String[] paths(List<UnitPath> areas) {
        return areas.stream().map(UnitPath::value).toArray(String[]::new);
    }

    @Override
    public List<ComingReorganisation> openOf(Collection<UnitId> units) {
        return rows.read(
                OPEN + " and exists (select 1 from membership.coming_reorganisation_unit u"
                        + " where u.coming_id = c.id and u.unit_id = any (:units))" + IN_ORDER,
                Map.of("units", units.stream().map(UnitId::value).toArray(UUID[]::new)));
    }

    @Override
    public List<ReorganisationId> due(LocalDate today) {
        return sql.sql("""
                select id from membership.coming_reorganisation
                where state = 'WAITING' and effective_on <= :today order by effective_on, sequence
                """)
                .param("today", today)
                .query((row, n) -> new ReorganisationId(Columns.id(row, "id")))
                .list();
    }

    @Override
    public Set<LocalDate> daysOf(UnitId issuer, String number) {
        return sql.sql("""
                select distinct c.decided_on from membership.coming_reorganisation c
                where c.issuer_id = :issuer and lower(c.decision_number) = lower(:number) and\s""" + OPEN)
                .param("issuer", issuer.value())
                .param("number", number)
                .query((row, n) -> row.getObject("decided_on", LocalDate.class))
                .set();
    }

    @Override
    public DecidedChanges decided(UnitId issuer, String number, LocalDate decidedOn) {
        return DecidedRow.all(sql.sql("""
                select c.id, c.kind, c.decided_on, c.effective_on, true waiting, count(*) over () total, array(
                    select u.name from membership.coming_reorganisation_unit u
                    where u.coming_id = c.id and u.unit_id <> c.issuer_id order by u.name collate "vi-x-icu") units
                from membership.coming_reorganisation c
                where c.issuer_id = :issuer and lower(c.decision_number) = lower(:number) and c.decided_on = :day
                and %s order by c.effective_on, c.sequence limit :first
                """.formatted(OPEN))
                .param("issuer", issuer.value())
                .param("number", number)
                .param("day", decidedOn));
    }

    @Override
    public Map<MemberId, String> left(ReorganisationId id, UnitId from) {
        var names = new LinkedHashMap<MemberId, String>();
        sql.sql("""
                select m.id, m.full_name from membership.member m
                where m.id in (select coalesce(g.merged_into, g.id) from membership.coming_reorganisation_member c
                    join membership.member g on g.id = c.member_id where c.coming_id = :id)
                and not exists (select 1 from membership.attachment a
                    where a.member_id = m.id and a.unit_id = :from and a.valid_to is null)
                order by m.sort_name collate "vi-x-icu", m.id
                """)
                .param("id", id.value())
                .param("from", from.value())
                .query((row, n) -> names.put(new MemberId(Columns.id(row, "id")), row.getString("full_name")))
                .list();
        return names;
    }

    @Override
    public void add(ComingReorganisation coming) {
        sql.sql("""
                insert into membership.coming_reorganisation (id, kind, issuer_id, decision_number, decided_on, effective_on,
                    legal_basis, change, by_account, by_name, prepared_at, state)
                values (:id, :kind, :issuer, :number, :decided, :effective, :basis, cast(:change as jsonb), :account, :by, :at, 'WAITING')
                """)
                .param("id", coming.id().value())
                .param("kind", coming.change().kind().name())
                .param("issuer", coming.issuer().value())
                .param("number", coming.decision().number())
                .param("decided", coming.decision().decidedOn())
                .param("effective", coming.decision().effectiveOn())
                .param("basis", coming.decision().legalBasis())
                .param("change", ChangeRow.write(coming.change()))
                .param("account", coming.account().value())
                .param("by", coming.by())
                .param("at", coming.at().atOffset(ZoneOffset.UTC))
                .update();
        coming.units()
                .forEach((unit, name) -> sql.sql(
                                "insert into membership.coming_reorganisation_unit values (:id, :unit, :name)")
                        .param("id", coming.id().value())
                        .param("unit", unit.value())
                        .param("name", name)
                        .update());
        for (var n = 0; n < coming.lines().size(); n++) {
            var line = coming.lines().get(n);
            sql.sql("insert into membership.coming_reorganisation_line values (:id, :n, :tone, :code, :args)")
                    .param("id", coming.id().value())
                    .param("n", n)
                    .param("tone", line.tone().name())
                    .param("code", line.code())
                    .param("args", line.args().toArray(String[]::new))
                    .update();
        }
        if (coming.change() instanceof Change.Split split) {
            sql.sql("insert into membership.coming_reorganisation_member select :id, unnest(:members)")
                    .param("id", coming.id().value())
                    .param(
                            "members",
                            split.members().stream().map(MemberId::value).toArray(UUID[]::new))
                    .update();
        }
    }

    @Override
    public void settle(ReorganisationId id, State state) {
        switch (state) {
            case State.Waiting _ -> throw new IllegalArgumentException("what waits is not settled");
            case State.Done done -> settle(id, "DONE", null, null, null, null, done.at());
            case State.Stuck stuck ->
                settle(id, "STUCK", stuck.code(), ProblemArgs.write(stuck.args()), null, null, stuck.at());
            case State.Cancelled cancelled ->
                settle(id, "CANCELLED", null, null, cancelled.by(), cancelled.reason(), cancelled.at());
        }
    }

    private void settle(
            ReorganisationId id,
            String state,
            @Nullable String problem,
            String @Nullable [] args,
            @Nullable String by,
            @Nullable String reason,
            Instant at) {
        sql.sql("""
                update membership.coming_reorganisation set state = :state, problem = :problem, problem_args = cast(:args as text[]),
                    cancelled_by = :by, cancel_reason = :reason, settled_at = :at where id = :id
                """)
                .param("id", id.value())
                .param("state", state)
                .param("problem", problem)
                .param("args", args)
                .param("by", by)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
