package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.PersonHistory;
import vn.chiboso.membership.domain.roll.ListBook;
import vn.chiboso.membership.domain.roll.Matching;
import vn.chiboso.membership.domain.roll.RollEntry;

/**
 * One person is written as an entity ({@link MemberKeeping}). What is dated beside a person closes one row and opens the next
 * ({@link StandingRows}), and a roll is those rows joined as of a day: SQL.
 */
@Component
class JpaBranchRolls implements BranchRolls {
    private static final String SELECT = """
            select m.*, s.status, a.party_group, %s,
                   (select string_agg(p.position, ',') from membership.position p
                    where p.member_id = m.id and p.unit_id = a.unit_id and %s) positions
            from membership.attachment a
            join membership.member m on m.id = a.member_id
            join membership.status s on s.member_id = a.member_id and s.unit_id = a.unit_id and %s
            where %s and a.unit_id = :unit\s""".formatted(EntryRows.OUTSIDE, Dated.on("p"), Dated.on("s"), Dated.on("a"));

    private static final String NOT_HERE = """
            m.merged_into is null
            and exists (select 1 from membership.act e where e.member_id = m.id and e.kind <> 'ANNULLED'
                and not exists (select 1 from membership.act x where x.annuls_id = e.id))
            and not exists (select 1 from membership.attachment a where a.member_id = m.id and a.unit_id = :unit and %s)
            """.formatted(Dated.on("a"));

    private final JdbcClient sql;
    private final EntryRows rows;
    private final StandingRows standing;
    private final MemberKeeping people;

    JpaBranchRolls(JdbcClient sql, EntryRows rows, StandingRows standing, MemberKeeping people) {
        this.sql = sql;
        this.rows = rows;
        this.standing = standing;
        this.people = people;
    }

    @Override
    public void lock(UnitId unit) {
        sql.sql("select id from membership.unit where id = :unit for no key update")
                .param("unit", unit.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public List<RollEntry> entries(UnitId unit, LocalDate day) {
        return sql.sql(SELECT + "order by m.sort_name collate \"vi-x-icu\", m.id")
                .param("unit", unit.value())
                .param("day", day)
                .query(rows::read)
                .list();
    }

    @Override
    public Optional<RollEntry> entry(MemberId member, UnitId unit, LocalDate day) {
        return sql.sql(SELECT + "and m.id = :member")
                .param("unit", unit.value())
                .param("member", member.value())
                .param("day", day)
                .query(rows::read)
                .optional();
    }

    @Override
    public boolean isEmpty(UnitId unit, LocalDate day) {
        return !sql.sql("select exists (select 1 from membership.attachment a where a.unit_id = :unit and "
                        + Dated.on("a") + ")")
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<LocalDate> firstDay(UnitId unit) {
        return sql.sql("select valid_from from membership.attachment where unit_id = :unit order by valid_from limit 1")
                .param("unit", unit.value())
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public Set<CardNumber> cardsElsewhere(UnitId unit, Collection<CardNumber> cards, LocalDate day) {
        return new HashSet<>(
                sql.sql("select m.card_number from membership.member m where m.card_number = any (:cards) and "
                                + NOT_HERE)
                        .param("cards", cards.stream().map(CardNumber::value).toArray(String[]::new))
                        .param("unit", unit.value())
                        .param("day", day)
                        .query((row, n) -> new CardNumber(row.getString("card_number")))
                        .list());
    }

    @Override
    public Set<String> peopleElsewhere(UnitId unit, Collection<ListBook> books, LocalDate day) {
        // each by name and year at once: a name alone is thousands of people in a nation
        var asked = books.stream().filter(b -> !Matching.key(b).isEmpty()).toList();
        return new HashSet<>(sql.sql("""
                select m.search_name || '|' || m.birth_date || '|' || m.decision_on as key
                from unnest(cast(:names as text[]), cast(:births as date[]), cast(:decisions as date[])) as b (name, birth, decision)
                join membership.member m on m.search_name = b.name collate "C"
                and m.birth_year = cast(extract(year from b.birth) as smallint)
                and m.birth_date = b.birth and m.decision_on = b.decision where\s""" + NOT_HERE)
                .param("names", column(asked, b -> b.name().folded()))
                .param("births", column(asked, b -> b.birth().date()))
                .param("decisions", column(asked, ListBook::decisionOn))
                .param("unit", unit.value())
                .param("day", day)
                .query(String.class)
                .list());
    }

    private static String[] column(List<ListBook> books, Function<ListBook, @Nullable Object> field) {
        return books.stream().map(b -> String.valueOf(field.apply(b))).toArray(String[]::new);
    }

    @Override
    public List<Gone> gone(ListBook book, LocalDate day) {
        var card = book.card();
        return sql.sql("""
                select m.id, coalesce(m.card_number = :card or m.birth_date = cast(:birth as date)
                    and m.decision_on = cast(:decision as date), false) sure
                from membership.member m where (m.card_number = :card or m.search_name = :name collate "C" and m.birth_year = :year
                    and coalesce(m.birth_date = cast(:birth as date), true))
                and exists (select 1 from membership.act e where e.member_id = m.id and e.kind <> 'ANNULLED'
                    and not exists (select 1 from membership.act x where x.annuls_id = e.id))
                and not exists (select 1 from membership.attachment a where a.member_id = m.id and %s)
                order by sure desc, m.id
                """.formatted(Dated.on("a")))
                .param("card", card == null ? "" : card.value())
                .param("name", book.name().folded())
                .param("year", book.birth().year())
                .param("birth", book.birth().date())
                .param("decision", book.decisionOn())
                .param("day", day)
                .query((row, n) -> new Gone(new MemberId(Columns.id(row, "id")), row.getBoolean("sure")))
                .list();
    }

    @Override
    public void add(MemberId member, ListBook book) {
        people.add(member, book);
    }

    @Override
    public boolean correct(MemberId member, ListBook book, long version) {
        return people.correct(member, book, version);
    }

    @Override
    public @Nullable LocalDate ceremonyOn(MemberId member) {
        return day(member, "ceremony_on");
    }

    @Override
    public @Nullable LocalDate decisionOn(MemberId member) {
        return day(member, "decision_on");
    }

    @Override
    public @Nullable LocalDate officialOn(MemberId member) {
        return day(member, "official_on");
    }

    @Override
    public @Nullable LocalDate knownFrom(MemberId member) {
        return sql.sql("""
                select least(m.official_on, (select min(a.valid_from) from membership.attachment a where a.member_id = m.id)) known
                from membership.member m where m.id = :member
                """)
                .param("member", member.value())
                .query((row, n) -> Optional.ofNullable(Columns.day(row, "known")))
                .optional()
                .flatMap(Function.identity())
                .orElse(null);
    }

    private @Nullable LocalDate day(MemberId member, String column) {
        return sql.sql("select " + column + " from membership.member where id = :member")
                .param("member", member.value())
                .query((row, n) -> Optional.ofNullable(Columns.day(row, column)))
                .optional()
                .flatMap(Function.identity())
                .orElse(null);
    }

    @Override
    public void forgetCard(MemberId member) {
        sql.sql("update membership.member set card_number = null, version = version + 1 where id = :id")
                .param("id", member.value())
                .update();
    }

    @Override
    public void date(MemberId member, @Nullable LocalDate ceremonyOn, @Nullable LocalDate officialOn) {
        sql.sql("""
                update membership.member set ceremony_on = :ceremony, official_on = :official, version = version + 1
                where id = :member
                """)
                .param("member", member.value())
                .param("ceremony", ceremonyOn)
                .param("official", officialOn)
                .update();
    }

    @Override
    public PersonHistory history(MemberId member, UnitId unit) {
        return standing.history(member, unit);
    }

    @Override
    public Set<MemberId> below(UnitPath path, Collection<MemberId> people, LocalDate day) {
        return new HashSet<>(sql.sql("""
                select a.member_id from unnest(cast(:people as uuid[])) p (id)
                join membership.attachment a on a.member_id = p.id and %s
                join membership.unit_link l on l.unit_id = a.unit_id and %s
                where l.path >= :path and l.path < :after
                """.formatted(Dated.on("a"), Dated.on("l")))
                .param("people", people.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("path", path.value())
                .param("after", Dated.after(path.value()))
                .param("day", day)
                .query((row, n) -> new MemberId(Columns.id(row, "member_id")))
                .list());
    }
}
