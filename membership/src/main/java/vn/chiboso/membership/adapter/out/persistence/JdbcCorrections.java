package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Corrections;
import vn.chiboso.membership.domain.handbook.CorrectionAnswer;
import vn.chiboso.membership.domain.handbook.CorrectionId;
import vn.chiboso.membership.domain.handbook.CorrectionRequest;
import vn.chiboso.membership.domain.roll.RollField;

/** Table {@code correction}: flat rows, asked once and answered once, so this is SQL. */
@Component
class JdbcCorrections implements Corrections {
    private static final String SELECT = """
        select c.*, coalesce(g.merged_into, g.id) as person from membership.correction c
        join membership.member g on g.id = c.member_id where
        """;

    private final JdbcClient sql;
    private final SealedWords words;

    JdbcCorrections(JdbcClient sql, SealedWords words) {
        this.sql = sql;
        this.words = words;
    }

    @Override
    public Optional<CorrectionRequest> find(CorrectionId id) {
        return one(SELECT + "c.id = :id", id);
    }

    @Override
    public Optional<CorrectionRequest> lock(CorrectionId id) {
        return one(SELECT + "c.id = :id for update of c", id);
    }

    @Override
    public List<CorrectionRequest> of(MemberId member) {
        return sql.sql(SELECT + "c.member_id in " + Records.OF_MEMBER + " order by c.turn desc")
                .param("member", member.value())
                .query(this::read)
                .list();
    }

    @Override
    public List<CorrectionRequest> open(Collection<MemberId> members) {
        return sql.sql(SELECT + "c.outcome is null and c.member_id in " + Records.OF_MEMBERS + " order by c.turn")
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    @Override
    public List<LocalDate> openDays() {
        return sql.sql("select distinct asked_on from membership.correction where outcome is null order by asked_on")
                .query((row, n) -> requireNonNull(row.getObject("asked_on", LocalDate.class)))
                .list();
    }

    @Override
    public void due(LocalDate askedOn, LocalDate due) {
        sql.sql("""
                update membership.correction set due_on = :due
                where outcome is null and asked_on = :asked and due_on is distinct from :due
                """).param("asked", askedOn).param("due", due).update();
    }

    @Override
    public boolean add(CorrectionRequest request) {
        return sql.sql("""
            insert into membership.correction (id, member_id, field, claim, asked_on, due_on)
            values (:id, :member, :field, :claim, :asked, :due) on conflict do nothing
            """)
                        .param("id", request.id().value())
                        .param("member", request.member().value())
                        .param("field", request.field().name())
                        .param(
                                "claim",
                                words.seal(
                                        "claim/" + request.id(), request.recorded(), request.right(), request.reason()))
                        .param("asked", request.askedOn())
                        .param("due", request.dueOn())
                        .update()
                == 1;
    }

    @Override
    public void answer(CorrectionRequest request) {
        var answer = requireNonNull(request.answer());
        sql.sql("""
            update membership.correction
            set outcome = :outcome, note = :note, answered_by = :by, answered_on = :on where id = :id
            """)
                .param("id", request.id().value())
                .param("outcome", answer.outcome().name())
                .param("note", words.seal("answer/" + request.id(), answer.note()))
                .param("by", answer.by())
                .param("on", answer.on())
                .update();
    }

    private Optional<CorrectionRequest> one(String query, CorrectionId id) {
        return sql.sql(query).param("id", id.value()).query(this::read).optional();
    }

    private CorrectionRequest read(ResultSet row, int n) throws SQLException {
        var id = new CorrectionId(Columns.id(row, "id"));
        var claim = words.open(row.getBytes("claim"), "claim/" + id);
        return new CorrectionRequest(
                id,
                new MemberId(Columns.id(row, "person")),
                requireNonNull(Columns.word(row, "field", RollField.class)),
                claim.get(0),
                claim.get(1),
                claim.get(2),
                requireNonNull(Columns.day(row, "asked_on")),
                Columns.day(row, "due_on"),
                answer(row, id));
    }

    private @Nullable CorrectionAnswer answer(ResultSet row, CorrectionId id) throws SQLException {
        var outcome = Columns.word(row, "outcome", CorrectionAnswer.Correction.class);
        return outcome == null
                ? null
                : new CorrectionAnswer(
                        outcome,
                        words.open(row.getBytes("note"), "answer/" + id).getFirst(),
                        row.getString("answered_by"),
                        requireNonNull(Columns.day(row, "answered_on")));
    }
}
