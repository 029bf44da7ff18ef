package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.roll.BulkGround;
import vn.chiboso.membership.domain.roll.KnownPerson;
import vn.chiboso.membership.domain.roll.ListBook;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.SheetShape;

/** Sets by SQL: what is asked of many people at once travels as arrays. */
@Component
class JdbcBulkRolls implements BulkRolls {
    private static final String ROLLS = """
            select m.*, a.unit_id, u.name as unit_name, s.status, a.party_group, %s, %s
                   (select string_agg(p.position, ',') from membership.position p
                    where p.member_id = m.id and p.unit_id = a.unit_id and %s) positions
            from membership.member m
            %s join membership.attachment a on a.member_id = m.id and %s
            left join membership.unit u on u.id = a.unit_id
            left join membership.status s on s.member_id = a.member_id and s.unit_id = a.unit_id and %s
            where\s""";
    /** Where the roll stands; of somebody on none, the last one. */
    private static final String PATH = """
            (select l.path from membership.unit_link l where l.unit_id = coalesce(a.unit_id,
                (select x.unit_id from membership.attachment x where x.member_id = m.id order by x.valid_from desc limit 1))
             order by l.valid_from desc limit 1) as path,
            """;

    private static final String BRANCHES = """
            select u.id, %s as name, coalesce(u.official_code, u.label) as code, u.label
            from membership.unit u join membership.unit_link l on l.unit_id = u.id
            where u.kind = 'BRANCH' and l.path >= :path and l.path < :after and %s""".formatted(UnitRows.NAME, Dated.on("l"));

    private final JdbcClient sql;
    private final EntryRows rows;
    private final BulkWriting writing;

    JdbcBulkRolls(JdbcClient sql, EntryRows rows, BulkWriting writing) {
        this.sql = sql;
        this.rows = rows;
        this.writing = writing;
    }

    @Override
    public Map<String, UnitId> branches(UnitPath path, Collection<String> codes, LocalDate day) {
        var found = new HashMap<String, UnitId>();
        // from the codes, not from the tree: a sheet names a few hundred of a province's thousands
        sql.sql(BRANCHES + """
                 and u.id in (
                    select id from membership.unit where official_code = any (:codes)
                    union
                    select id from membership.unit where label = any (:codes))
                """)
                .param("path", path.value())
                .param("after", Dated.after(path.value()))
                .param("codes", codes.toArray(String[]::new))
                .param("day", day)
                .query(row -> {
                    var id = new UnitId(Columns.id(row, "id"));
                    found.put(BulkGround.key(row.getString("label")), id);
                    found.put(BulkGround.key(row.getString("code")), id);
                });
        return found;
    }

    @Override
    public List<Branch> branches(UnitPath path, LocalDate day) {
        return sql.sql(BRANCHES + " order by l.path")
                .param("path", path.value())
                .param("after", Dated.after(path.value()))
                .param("day", day)
                .query((row, n) -> new Branch(
                        new UnitId(Columns.id(row, "id")),
                        new SheetShape.Branch(row.getString("code"), row.getString("name"))))
                .list();
    }

    @Override
    public Map<UnitId, List<RollEntry>> entries(Collection<UnitId> branches, LocalDate day) {
        var found = new LinkedHashMap<UnitId, List<RollEntry>>();
        sql.sql(rolls("", "") + "a.unit_id = any (:units) order by m.sort_name collate \"vi-x-icu\", m.id")
                .param("units", ids(branches))
                .param("day", day)
                .query(row -> {
                    found.computeIfAbsent(new UnitId(Columns.id(row, "unit_id")), k -> new ArrayList<>())
                            .add(rows.read(row, 0));
                });
        return found;
    }

    @Override
    public List<KnownPerson> known(Collection<ListBook> books, Collection<MemberId> people, LocalDate day) {
        var asked = List.copyOf(books);
        return sql.sql(rolls("left", PATH) + """
                m.merged_into is null and m.id in (
                    select unnest(cast(:people as uuid[]))
                    union
                    select c.id from membership.member c where c.card_number = any (:cards)
                    union
                    select n.id
                    from unnest(cast(:names as text[]), cast(:years as smallint[]), cast(:births as date[])) as b (name, year, birth)
                    join membership.member n on n.search_name = b.name collate "C" and n.birth_year = b.year
                    and (n.birth_date = b.birth or n.birth_date is null or b.birth is null))
                and exists (select 1 from membership.act e where e.member_id = m.id and e.kind <> 'ANNULLED'
                    and not exists (select 1 from membership.act x where x.annuls_id = e.id))
                """)
                .param("people", people.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("cards", cardNumbers(asked))
                .param("names", column(asked, b -> b.name().folded()))
                .param("years", column(asked, b -> b.birth().year()))
                .param("births", column(asked, b -> b.birth().date()))
                .param("day", day)
                .query(this::known)
                .list();
    }

    private KnownPerson known(ResultSet row, int number) throws SQLException {
        var unit = Columns.uuid(row, "unit_id");
        var id = new MemberId(Columns.id(row, "id"));
        var onRoll = unit != null && row.getString("status") != null;
        return new KnownPerson(
                id,
                rows.book(row, id),
                onRoll ? new UnitId(Objects.requireNonNull(unit)) : null,
                Objects.requireNonNullElse(Columns.text(row, "unit_name"), ""),
                path(row),
                onRoll ? rows.read(row, number) : null);
    }

    private static @Nullable UnitPath path(ResultSet row) throws SQLException {
        var path = row.getString("path");
        return path == null ? null : new UnitPath(path);
    }

    @Override
    public Map<MemberId, Long> versions(Collection<MemberId> people) {
        var found = new HashMap<MemberId, Long>();
        sql.sql("select id, version from membership.member where id = any (:people)")
                .param("people", people.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new MemberId(Columns.id(row, "id")), row.getLong("version"));
                });
        return found;
    }

    @Override
    public Set<BulkGround.Post> posts(Collection<UnitId> units, LocalDate from) {
        return new HashSet<>(sql.sql("""
                select distinct unit_id, member_id, position from membership.position
                where unit_id = any (:units) and (valid_to is null or valid_to > :from)
                """)
                .param("units", ids(units))
                .param("from", from)
                .query((row, n) -> new BulkGround.Post(
                        new UnitId(Columns.id(row, "unit_id")),
                        new MemberId(Columns.id(row, "member_id")),
                        Objects.requireNonNull(Columns.word(row, "position", Position.class))))
                .list());
    }

    @Override
    public Map<CardNumber, MemberId> cards(Collection<ListBook> books) {
        var found = new HashMap<CardNumber, MemberId>();
        sql.sql("select id, card_number from membership.member where card_number = any (:cards)")
                .param("cards", cardNumbers(books))
                .query(row -> {
                    found.put(new CardNumber(row.getString("card_number")), new MemberId(Columns.id(row, "id")));
                });
        return found;
    }

    private static @Nullable String[] cardNumbers(Collection<ListBook> books) {
        return column(books.stream().filter(b -> b.card() != null).toList(), ListBook::card);
    }

    @Override
    public void lock(Collection<UnitId> units, Collection<MemberId> people) {
        // no key changes: a row of somebody else's that only names one of these does not wait, and does not hold what
        // is wanted next
        sql.sql("select id from membership.unit where id = any (:units) order by id for no key update")
                .param("units", ids(units))
                .query(UUID.class)
                .list();
        sql.sql("select id from membership.member where id = any (:people) order by id for no key update")
                .param("people", people.stream().map(MemberId::value).distinct().toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        // before anything is written: row by row the counts would be locked in the order of the sheet
        CountLocks.hold(sql, ids(units));
    }

    @Override
    public void add(List<Newcomer> people, AccountId by, Instant at) {
        writing.add(people, by, at);
    }

    @Override
    public boolean correct(List<Correction> corrections) {
        return writing.correct(corrections);
    }

    @Override
    public void post(List<HeldPosition> positions) {
        writing.post(positions);
    }

    private static String rolls(String join, String more) {
        return ROLLS.formatted(EntryRows.OUTSIDE, more, Dated.on("p"), join, Dated.on("a"), Dated.on("s"));
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).distinct().toArray(UUID[]::new);
    }

    private static @Nullable String[] column(List<ListBook> books, Function<ListBook, @Nullable Object> field) {
        return books.stream()
                .map(field)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
