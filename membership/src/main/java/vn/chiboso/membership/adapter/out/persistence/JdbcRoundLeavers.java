package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.RoundLeavers;
import vn.chiboso.membership.domain.badge.BadgePerson;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Path;

/** Two queries for any number of branches. */
@Component
class JdbcRoundLeavers implements RoundLeavers {
    private static final String LEFT =
            Successions.upTo("today") + """
            select o.stands, u.name, m.id, m.full_name, m.decision_on, e.kind, e.on_day
            from old o join membership.unit u on u.id = o.stands
            join membership.attachment t on t.unit_id = o.unit_id and t.kind = 'HOME' and t.valid_to between :first and :last
            join membership.act e on e.member_id = t.member_id and e.on_day = t.valid_to and e.kind in ('DECEASED', 'MOVED_AWAY')
                and not exists (select 1 from membership.act x where x.annuls_id = e.id)
            join membership.member m on m.id = t.member_id and m.merged_into is null and m.decision_on is not null
            join membership.status s on s.member_id = t.member_id and s.unit_id = t.unit_id
                and s.valid_from < t.valid_to and (s.valid_to is null or s.valid_to >= t.valid_to)
            where (%s) and not exists (select 1 from membership.attachment h
                where h.member_id = m.id and h.kind = 'HOME' and h.valid_from >= t.valid_to)
            order by o.stands, m.sort_name collate "vi-x-icu", m.id
            """.formatted(OfficialRank.on("true", "(t.valid_to - 1)"));

    private final JdbcClient sql;
    private final ActRows acts;

    JdbcRoundLeavers(JdbcClient sql, ActRows acts) {
        this.sql = sql;
        this.acts = acts;
    }

    @Override
    public Map<UnitId, List<BadgePerson>> of(
            Collection<UnitId> branches, LocalDate first, LocalDate last, LocalDate today) {
        var rows = sql.sql(LEFT)
                .param("units", branches.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .param("today", today)
                .query(JdbcRoundLeavers::person)
                .list();
        var found = new HashMap<UnitId, List<BadgePerson>>();
        if (rows.isEmpty()) {
            return found;
        }
        var paths = acts.of(rows.stream().map(BadgePerson::member).toList());
        for (var row : rows) {
            var path = new Path(row.member(), paths.getOrDefault(row.member(), List.of()));
            found.computeIfAbsent(row.unit(), unit -> new ArrayList<>())
                    .add(new BadgePerson(
                            row.member(),
                            row.fullName(),
                            row.unit(),
                            row.unitName(),
                            row.decisionOn(),
                            path,
                            row.gone()));
        }
        return found;
    }

    /** As yet without a path. */
    private static BadgePerson person(ResultSet row, int n) throws SQLException {
        var member = new MemberId(Columns.id(row, "id"));
        return new BadgePerson(
                member,
                row.getString("full_name"),
                new UnitId(Columns.id(row, "stands")),
                row.getString("name"),
                row.getObject("decision_on", LocalDate.class),
                new Path(member, List.of()),
                new BadgePerson.Gone(
                        requireNonNull(Columns.word(row, "kind", ActKind.class)),
                        row.getObject("on_day", LocalDate.class)));
    }
}
