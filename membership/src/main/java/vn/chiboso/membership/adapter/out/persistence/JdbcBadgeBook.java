package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.BadgeBook;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.Badge;
import vn.chiboso.membership.domain.path.Path;

/** Two statements to lock and read people, one to write them. */
@Component
class JdbcBadgeBook implements BadgeBook {
    private final JdbcClient sql;
    private final ActRows acts;

    JdbcBadgeBook(JdbcClient sql, ActRows acts) {
        this.sql = sql;
        this.acts = acts;
    }

    @Override
    public Map<MemberId, Subject> lock(Collection<MemberId> members, LocalDate day) {
        var found = new HashMap<MemberId, Subject>();
        var rows = sql.sql("""
                select m.id, m.decision_on, (select a.unit_id from membership.attachment a
                    where a.member_id = m.id and a.kind = 'HOME' and %s) home
                from membership.member m where m.id = any (:members) order by m.id for no key update of m
                """.formatted(Dated.on("a")))
                .param("members", ids(members))
                .param("day", day)
                .query(JdbcBadgeBook::subject)
                .list();
        // read only once nobody else writes any more
        var paths = acts.of(members);
        rows.forEach(row -> found.put(
                row.getKey(),
                new Subject(
                        new Path(row.getKey(), paths.getOrDefault(row.getKey(), List.of())),
                        row.getValue().home(),
                        row.getValue().decisionOn())));
        return found;
    }

    @Override
    public Map<ActId, MemberId> owners(Collection<ActId> ids) {
        var owners = new HashMap<ActId, MemberId>();
        sql.sql("select id, member_id from membership.act where id = any (:ids)")
                .param("ids", ids.stream().map(ActId::value).toArray(UUID[]::new))
                .query(row -> {
                    owners.put(new ActId(Columns.id(row, "id")), new MemberId(Columns.id(row, "member_id")));
                });
        return owners;
    }

    @Override
    public void add(List<Entry> entries, AccountId by, Instant at) {
        if (entries.isEmpty()) {
            return;
        }
        var first = entries.getFirst().act();
        var decision = first.decision();
        sql.sql("""
                insert into membership.act (id, member_id, kind, on_day, decision_number, decision_issuer, decision_on,
                    received_on, decision_key, note, badge_years, badge_round, badge_way, badge_certificate, recorded_at, recorded_by)
                select id, member, :kind, :on, :number, :issuer, cast(:signed as date), cast(:received as date), :key, :note,
                    years, cast(nullif(round, '') as date), way, nullif(certificate, ''), :at, :by
                from unnest(:ids, :members, :years, :rounds, :ways, :certificates)
                    with ordinality t (id, member, years, round, way, certificate, n) order by n
                """)
                .param("kind", first.kind().name())
                .param("on", first.on())
                .param("number", decision == null ? null : decision.number())
                .param("issuer", decision == null ? null : decision.issuer())
                .param("signed", decision == null ? null : decision.signedOn())
                .param("received", decision == null ? null : decision.receivedOn())
                .param("key", decision == null ? null : decision.key())
                .param("note", first.note())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by.value())
                .param(
                        "ids",
                        entries.stream().map(each -> each.act().id().value()).toArray(UUID[]::new))
                .param("members", ids(entries.stream().map(Entry::member).toList()))
                .param(
                        "years",
                        entries.stream().map(each -> badge(each).years()).toArray(Integer[]::new))
                .param(
                        "rounds",
                        texts(
                                entries,
                                badge -> badge.round() == null
                                        ? ""
                                        : badge.round().toString()))
                .param("ways", texts(entries, badge -> badge.way().name()))
                .param("certificates", texts(entries, badge -> badge.certificate() == null ? "" : badge.certificate()))
                .update();
    }

    /** An empty text for none. */
    private static String[] texts(List<Entry> entries, Function<Badge, String> text) {
        return entries.stream().map(each -> text.apply(badge(each))).toArray(String[]::new);
    }

    private static Badge badge(Entry entry) {
        return java.util.Objects.requireNonNull(entry.act().badge());
    }

    private static UUID[] ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toArray(UUID[]::new);
    }

    private static Map.Entry<MemberId, Row> subject(ResultSet row, int n) throws SQLException {
        var home = Columns.uuid(row, "home");
        return Map.entry(
                new MemberId(Columns.id(row, "id")),
                new Row(home == null ? null : new UnitId(home), Columns.day(row, "decision_on")));
    }

    private record Row(@Nullable UnitId home, @Nullable LocalDate decisionOn) {}
}
