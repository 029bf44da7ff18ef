package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.UnitComposition;
import vn.chiboso.membership.domain.reorganisation.Headcount;
import vn.chiboso.membership.domain.reorganisation.Surroundings;

/** Counts from the table that keeps them, by ranges of paths. */
@Component
class JdbcTreeSurvey implements TreeSurvey {
    private static final String COUNT = """
            select u.unit_id, s.units, s.members, u.members own,
                (select count(*) from membership.attachment a
                 where a.unit_id = u.unit_id and a.kind = 'HOST' and a.valid_to is null) guests,
                (select count(*) from membership.position p where p.unit_id = u.unit_id and p.valid_to is null) positions
            from membership.unit_count u cross join lateral (
                select count(*) filter (where c.kind <> 'GROUP') units, coalesce(sum(c.members), 0) members from membership.unit_count c
                where c.path >= u.path and c.path < left(u.path, -1) || '/' collate "C") s
            where u.unit_id = any (:units)
            """;

    /** Read from the index on paths alone, whatever the size of the area. */
    private static final String COMPOSITION = """
            select c.kind, count(*) units, sum(c.official) official, sum(c.probationary) probationary, sum(c.exempt) exempt,
                sum(c.temporarily_exempt) temporarily_exempt, sum(c.suspended) suspended,
                sum(c.transferred_out) transferred_out, sum(c.hosted) hosted
            from membership.unit_count u
            join membership.unit_count c on c.path >= u.path and c.path < left(u.path, -1) || '/' collate "C"
            where u.unit_id = :unit group by c.kind
            """;

    private final JdbcClient sql;

    JdbcTreeSurvey(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void lock(Collection<UnitId> units) {
        sql.sql("select membership.hold_units(:units)::text")
                .param("units", ids(units))
                .query(String.class)
                .list();
    }

    @Override
    public Map<UnitId, Headcount> count(Collection<UnitId> units) {
        var counts = new HashMap<UnitId, Headcount>();
        sql.sql(COUNT)
                .param("units", ids(units))
                .query((row, n) -> counts.put(
                        new UnitId(Columns.id(row, "unit_id")),
                        new Headcount(
                                row.getInt("units"),
                                row.getInt("members"),
                                row.getInt("own"),
                                row.getInt("guests"),
                                row.getInt("positions"))))
                .list();
        return counts;
    }

    @Override
    public UnitComposition composition(UnitId unit) {
        var units = new EnumMap<UnitKind, Integer>(UnitKind.class);
        var people = new EnumMap<MemberStatus, Integer>(MemberStatus.class);
        sql.sql(COMPOSITION).param("unit", unit.value()).query(row -> {
            units.put(UnitKind.valueOf(row.getString("kind")), row.getInt("units"));
            for (var status : MemberStatus.values()) {
                var some = row.getInt(status.name().toLowerCase(Locale.ROOT));
                if (some > 0) {
                    people.merge(status, some, Integer::sum);
                }
            }
        });
        return new UnitComposition(units, people);
    }

    @Override
    public Map<UnitId, LocalDate> calledFrom(Collection<UnitId> units) {
        var days = new HashMap<UnitId, LocalDate>();
        sql.sql("""
                select u.id, greatest((select min(l.valid_from) from membership.unit_link l where l.unit_id = u.id),
                    (select max(f.until) from membership.unit_former_name f where f.unit_id = u.id)) since
                from membership.unit u where u.id = any (:units)
                """)
                .param("units", ids(units))
                .query((row, n) -> days.put(new UnitId(Columns.id(row, "id")), row.getObject("since", LocalDate.class)))
                .list();
        return days;
    }

    @Override
    public LocalDate setUpOn() {
        return sql.sql("select (min(created_at) at time zone 'Asia/Ho_Chi_Minh')::date from membership.unit")
                .query(LocalDate.class)
                .single();
    }

    @Override
    public Surroundings.Named named(UnitId unit, Set<MemberId> members) {
        var ids = members.stream().map(MemberId::value).toArray(UUID[]::new);
        var onRoll = new HashSet<MemberId>();
        sql.sql("""
                select member_id from membership.attachment
                where unit_id = :unit and valid_to is null and member_id = any (:members)
                """)
                .param("unit", unit.value())
                .param("members", ids)
                .query((row, n) -> onRoll.add(new MemberId(Columns.id(row, "member_id"))))
                .list();
        var positions = sql.sql("""
                select count(*) from membership.position
                where unit_id = :unit and valid_to is null and member_id = any (:members)
                """)
                .param("unit", unit.value())
                .param("members", ids)
                .query(Integer.class)
                .single();
        return new Surroundings.Named(onRoll, positions);
    }

    @Override
    public boolean isKnown(UnitId unit) {
        return sql.sql("select exists (select 1 from membership.unit where id = :unit)")
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).distinct().toArray(UUID[]::new);
    }
}
