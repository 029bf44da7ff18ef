package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.AlertFacts;
import vn.chiboso.membership.domain.alert.BranchFacts;
import vn.chiboso.membership.domain.alert.LimitedFacts;
import vn.chiboso.membership.domain.alert.PersonFacts;
import vn.chiboso.membership.domain.alert.PostFacts;
import vn.chiboso.membership.domain.alert.TransferFacts;
import vn.chiboso.membership.domain.path.AwaitingCeremony;

/** Branches, their people and transfers that are under way: a few queries for any number of branches. */
@Component
class JdbcAlertFacts implements AlertFacts {
    private static final String BRANCHES = """
            select u.id, u.name,
                   exists (select 1 from membership.position p
                           where p.unit_id = u.id and p.position = 'COMMITTEE_MEMBER' and %s) committee,
                   exists (select 1 from membership.card_check c where c.unit_id = u.id and c.year = :year) checked,
                   exists (select 1 from membership.unit_link b join membership.unit g on g.id = b.unit_id and g.kind = 'GROUP'
                           where b.parent_id = u.id and %s) divided,
                   (select max(t.to_day) from membership.term t where t.unit_id = u.id) term_ends
            from membership.unit u join membership.unit_link l on l.unit_id = u.id and %s
            where u.id = any (:units) and u.kind = 'BRANCH'
            """.formatted(Dated.on("p"), Dated.on("b"), Dated.on("l"));

    private final JdbcClient sql;
    private final AlertPeopleRows people;
    private final LimitedRows limits;
    private final AwaitingRows awaiting;
    private final PromiseRows promises;
    private final EndingPostRows posts;

    JdbcAlertFacts(
            JdbcClient sql,
            AlertPeopleRows people,
            LimitedRows limits,
            AwaitingRows awaiting,
            PromiseRows promises,
            EndingPostRows posts) {
        this.sql = sql;
        this.people = people;
        this.limits = limits;
        this.awaiting = awaiting;
        this.promises = promises;
        this.posts = posts;
    }

    @Override
    public List<BranchFacts> of(Collection<UnitId> units, LocalDate day) {
        return units.isEmpty() ? List.of() : read(units, null, day);
    }

    @Override
    public Optional<BranchFacts> of(UnitId unit, MemberId member, LocalDate day) {
        return read(List.of(unit), member, day).stream()
                .filter(facts -> !facts.people().isEmpty())
                .findFirst();
    }

    @Override
    public List<UnitId> branchesAfter(@Nullable UnitId after, int most, LocalDate day) {
        return sql.sql("""
                select u.id from membership.unit u join membership.unit_link l on l.unit_id = u.id and %s
                where u.kind = 'BRANCH' and (cast(:after as uuid) is null or u.id > :after) order by u.id limit :most
                """.formatted(Dated.on("l")))
                .param("after", after == null ? null : after.value())
                .param("day", day)
                .param("most", most)
                .query((row, n) -> new UnitId(Columns.id(row, "id")))
                .list();
    }

    private List<BranchFacts> read(Collection<UnitId> units, @Nullable MemberId member, LocalDate day) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        var people = this.people.of(ids, member, day);
        var stands = standing(ids, day);
        var transfers = transfers(stands, member);
        // of one person alone the branch's own matters are not asked
        var waiting = member == null ? awaiting.of(stands, day) : Map.<UnitId, List<AwaitingCeremony>>of();
        var supplements = member == null ? limits.withoutSupplement(ids, day) : Map.<UnitId, Integer>of();
        var ending = member == null ? posts.of(ids, day) : Map.<UnitId, List<PostFacts>>of();
        var limited =
                limits.limited(people.values().stream().flatMap(List::stream).toList());
        var promised = promises.of(ids, member, day);
        return sql.sql(BRANCHES)
                .param("units", ids)
                .param("year", day.getYear())
                .param("day", day)
                .query((row, n) -> {
                    var unit = new UnitId(Columns.id(row, "id"));
                    return new BranchFacts(
                            unit,
                            row.getString("name"),
                            people.getOrDefault(unit, List.<PersonFacts>of()),
                            transfers.getOrDefault(unit, List.of()),
                            row.getBoolean("committee"),
                            row.getBoolean("checked"),
                            row.getBoolean("divided"),
                            of(people.getOrDefault(unit, List.of()), limited),
                            waiting.getOrDefault(unit, List.of()),
                            supplements.getOrDefault(unit, 0),
                            promised.getOrDefault(unit, List.of()),
                            ending.getOrDefault(unit, List.of()),
                            Columns.day(row, "term_ends"));
                })
                .list();
    }

    private static List<LimitedFacts> of(List<PersonFacts> people, List<LimitedFacts> limited) {
        var own = people.stream()
                .filter(PersonFacts::counted)
                .map(PersonFacts::member)
                .collect(Collectors.toSet());
        return limited.stream()
                .filter(each -> own.contains(each.path().member()))
                .toList();
    }

    /** By both sides, also of what was merged into one of the branches: its transfers go on there (docs/adr/0041). */
    private Map<UnitId, List<TransferFacts>> transfers(Map<UnitId, UnitId> stands, @Nullable MemberId member) {
        var found = new HashMap<UnitId, List<TransferFacts>>();
        sql.sql(JdbcTransfers.LINES + """
                where t.id in (select id from membership.transfer where home_id = any (:units)
                               union select id from membership.transfer where destination_id = any (:units))
                    and (t.state in ('OPENED', 'SENT', 'REFUSED') or t.state = 'RECEIVED' and t.kind = 'TEMPORARY')
                    and t.member_id = coalesce(cast(:member as uuid), t.member_id)
                order by t.begun_on, t.id
                """)
                .param("units", stands.keySet().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("member", member == null ? null : member.value())
                .query(JdbcTransfers::line)
                .list()
                .forEach(line -> {
                    var transfer = line.transfer();
                    keep(found, stands.get(transfer.home()), new TransferFacts(line, true));
                    keep(found, stands.get(transfer.destination()), new TransferFacts(line, false));
                });
        return found;
    }

    /** The branches themselves and what was merged into them, with the one that stands. */
    private Map<UnitId, UnitId> standing(UUID[] units, LocalDate day) {
        var stands = new HashMap<UnitId, UnitId>();
        sql.sql(Successions.upTo("day") + "select unit_id, stands from old")
                .param("units", units)
                .param("day", day)
                .query(row -> {
                    stands.put(new UnitId(Columns.id(row, "unit_id")), new UnitId(Columns.id(row, "stands")));
                });
        return stands;
    }

    private static void keep(Map<UnitId, List<TransferFacts>> found, @Nullable UnitId stands, TransferFacts transfer) {
        if (stands != null) {
            found.computeIfAbsent(stands, of -> new ArrayList<>()).add(transfer);
        }
    }
}
