package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.AwaitingCeremony;
import vn.chiboso.membership.domain.path.Decision;
import vn.chiboso.membership.domain.path.FormerMember;
import vn.chiboso.membership.domain.path.Path;

/** Paths by SQL: acts are only added, and rolls and statuses are rows that follow from them. */
@Component
class JdbcPaths implements Paths {
    private static final String COUNTS = " not exists (select 1 from membership.act x where x.annuls_id = a.id) ";

    static final String[] ENDS = names(Stream.of(ActKind.values()).filter(ActKind::ends));

    private final JdbcClient sql;
    private final ActRows acts;
    private final TimelineRows timelines;
    private final PaperRows papers;
    private final AwaitingRows awaiting;

    JdbcPaths(JdbcClient sql, ActRows acts, TimelineRows timelines, PaperRows papers, AwaitingRows awaiting) {
        this.sql = sql;
        this.acts = acts;
        this.timelines = timelines;
        this.papers = papers;
        this.awaiting = awaiting;
    }

    @Override
    public Path of(MemberId member) {
        return new Path(member, acts.of(member));
    }

    @Override
    public Path lock(MemberId member) {
        sql.sql("select id from membership.member where id = :member for no key update")
                .param("member", member.value())
                .query(UUID.class)
                .list();
        return of(member);
    }

    @Override
    public Map<MemberId, Path> of(Collection<MemberId> members) {
        var paths = new HashMap<MemberId, Path>();
        acts.of(members).forEach((member, told) -> paths.put(member, new Path(member, told)));
        return paths;
    }

    @Override
    public void keep(Path path, AccountId by, Instant at) {
        keep(List.of(path), by, at);
    }

    @Override
    public void keep(Collection<Path> paths, AccountId by, Instant at) {
        paths.forEach(path -> add(path, by, at));
        timelines.follow(paths);
    }

    private void add(Path path, AccountId by, Instant at) {
        var known = acts.ids(path.member());
        var added =
                path.acts().stream().filter(act -> !known.contains(act.id())).toList();
        // an act names its branch
        timelines.hold(path, added.stream().map(Act::unit).filter(Objects::nonNull));
        added.forEach(act -> acts.add(path.member(), act, by, at));
    }

    @Override
    public Optional<MemberId> owner(ActId act) {
        return sql.sql("select member_id from membership.act where id = :id")
                .param("id", act.value())
                .query((row, n) -> new MemberId(Columns.id(row, "member_id")))
                .optional();
    }

    @Override
    public boolean isDecisionTaken(Decision decision, UnitId unit, ActKind kind) {
        return papers.isTaken(decision, unit, kind);
    }

    @Override
    public List<AwaitingCeremony> awaitingCeremony(UnitId unit, LocalDate day) {
        return awaiting.of(unit, day);
    }

    @Override
    public List<FormerMember> formerOf(UnitId unit) {
        return sql.sql("""
                select a.member_id, m.full_name, a.kind, a.on_day, a.decision_number from membership.attachment t
                join membership.act a on a.member_id = t.member_id and a.on_day = t.valid_to and a.kind = any (:ends) and""" + COUNTS + """
                join membership.member m on m.id = a.member_id
                where t.unit_id = :unit and t.kind = 'HOME' and t.valid_to is not null
                order by a.on_day desc, a.seq desc
                """)
                .param("unit", unit.value())
                .param("ends", ENDS)
                .query((row, n) -> new FormerMember(
                        new MemberId(Columns.id(row, "member_id")),
                        row.getString("full_name"),
                        requireNonNull(Columns.word(row, "kind", ActKind.class)),
                        row.getObject("on_day", LocalDate.class),
                        Columns.text(row, "decision_number")))
                .list();
    }

    @Override
    public Optional<LastRoll> lastRoll(MemberId member) {
        return sql.sql("""
                select unit_id, coalesce(valid_to - 1, valid_from) as last_day from membership.attachment
                where member_id = :member
                order by coalesce(valid_to, 'infinity') desc, kind = 'HOME' desc, valid_from desc limit 1
                """)
                .param("member", member.value())
                .query((row, n) -> new LastRoll(
                        new UnitId(Columns.id(row, "unit_id")), row.getObject("last_day", LocalDate.class)))
                .optional();
    }

    private static String[] names(Stream<ActKind> kinds) {
        return kinds.map(ActKind::name).toArray(String[]::new);
    }
}
