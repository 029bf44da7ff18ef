package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Commitments;
import vn.chiboso.membership.domain.handbook.Commitment;
import vn.chiboso.membership.domain.handbook.CommitmentId;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/** Tables {@code commitment} and {@code commitment_entry}: rows are only added, so this is SQL. */
@Component
class JdbcCommitments implements Commitments {
    private static final String ENTRIES = """
        select c.id, c.person, c.year, e.place, e.step, e.words, e.by_name, e.at
        from %s c left join membership.commitment_entry e on e.commitment_id = c.id
        """.formatted(Records.withPerson("commitment"));

    private final JdbcClient sql;
    private final SealedWords words;

    JdbcCommitments(JdbcClient sql, SealedWords words) {
        this.sql = sql;
        this.words = words;
    }

    @Override
    public void lock(MemberId member) {
        sql.sql("select id from membership.member where id = :member for no key update")
                .param("member", member.value())
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<Commitment> find(MemberId member, int year) {
        return of(List.of(member), year).stream().findFirst();
    }

    @Override
    public List<Commitment> of(MemberId member) {
        return gathered(sql.sql(ENTRIES + "where c.member_id in " + Records.OF_MEMBER
                        + " order by c.year desc, c.member_id <> c.person, c.id, e.place")
                .param("member", member.value())
                .query(this::row)
                .list());
    }

    @Override
    public List<Commitment> of(Collection<MemberId> members, int year) {
        return gathered(sql.sql(ENTRIES + "where c.year = :year and c.member_id in " + Records.OF_MEMBERS
                        + " order by c.person, c.member_id <> c.person, c.id, e.place")
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("year", year)
                .query(this::row)
                .list());
    }

    @Override
    public List<Commitment> beside(MemberId member, int year) {
        var counting = find(member, year).map(Commitment::id);
        return all(sql.sql(ENTRIES + "where c.year = :year and c.member_id in " + Records.OF_MEMBER
                                + " order by c.id, e.place")
                        .param("member", member.value())
                        .param("year", year)
                        .query(this::row)
                        .list())
                .stream()
                .filter(each -> !counting.equals(Optional.of(each.id())))
                .toList();
    }

    @Override
    public List<Stand> stands(Collection<MemberId> members, int from, int to) {
        return sql.sql("""
            select person, year, step from (
                select distinct on (c.person, c.year) c.person, c.year,
                    (select e.step from membership.commitment_entry e
                     where e.commitment_id = c.id and e.step <> 'DRAFTED' order by e.place desc limit 1) step
                from %s c where c.year between :from and :to and c.member_id in %s
                order by c.person, c.year, c.member_id <> c.person, c.id) told
            where step is not null order by person, year
            """.formatted(Records.withPerson("commitment"), Records.OF_MEMBERS))
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Stand(
                        new MemberId(Columns.id(row, "person")),
                        row.getInt("year"),
                        requireNonNull(Columns.word(row, "step", CommitmentStep.class))))
                .list();
    }

    @Override
    public void begin(Commitment commitment) {
        sql.sql("""
            insert into membership.commitment (id, member_id, year) values (:id, :member, :year)
            on conflict do nothing
            """)
                .param("id", commitment.id().value())
                .param("member", commitment.member().value())
                .param("year", commitment.year())
                .update();
    }

    @Override
    public void add(Commitment commitment, Commitment.Entry entry, AccountId by) {
        var place = commitment.entries().size() + 1;
        sql.sql("""
            insert into membership.commitment_entry (commitment_id, place, step, words, by_account, by_name, at)
            values (:id, :place, :step, :words, :account, :name, :at)
            """)
                .param("id", commitment.id().value())
                .param("place", place)
                .param("step", entry.step().name())
                .param("words", words.seal(context(commitment.id().value(), place), entry.text()))
                .param("account", by.value())
                .param("name", entry.by())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Row row(ResultSet row, int n) throws SQLException {
        var id = Columns.id(row, "id");
        var entries = new ArrayList<Commitment.Entry>();
        if (row.getString("step") != null) {
            entries.add(new Commitment.Entry(
                    requireNonNull(Columns.word(row, "step", CommitmentStep.class)),
                    words.open(row.getBytes("words"), context(id, row.getInt("place")))
                            .getFirst(),
                    row.getString("by_name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()));
        }
        return new Row(new CommitmentId(id), new MemberId(Columns.id(row, "person")), row.getInt("year"), entries);
    }

    private static Collection<Commitment> all(List<Row> rows) {
        var all = new LinkedHashMap<CommitmentId, Commitment>();
        for (var row : rows) {
            all.merge(row.id(), new Commitment(row.id(), row.member(), row.year(), row.entries()), (before, next) -> {
                var entries = new ArrayList<>(before.entries());
                entries.addAll(next.entries());
                return new Commitment(row.id(), row.member(), row.year(), entries);
            });
        }
        return all.values();
    }

    /** Of two records of one person that both have one of the year, that of the record that stays comes first and counts. */
    private static List<Commitment> gathered(List<Row> rows) {
        var years = new HashSet<Map.Entry<MemberId, Integer>>();
        return all(rows).stream()
                .filter(each -> years.add(Map.entry(each.member(), each.year())))
                .toList();
    }

    private static String context(UUID id, int place) {
        return "commitment/" + id + "/" + place;
    }

    private record Row(CommitmentId id, MemberId member, int year, List<Commitment.Entry> entries) {}
}
