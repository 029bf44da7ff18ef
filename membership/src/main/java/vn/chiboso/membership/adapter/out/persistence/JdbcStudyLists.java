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
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.StudyLists;
import vn.chiboso.membership.domain.handbook.StudyDone;
import vn.chiboso.membership.domain.handbook.StudyItem;
import vn.chiboso.membership.domain.handbook.StudyItemId;
import vn.chiboso.membership.domain.handbook.StudyQuestion;

/** Tables {@code study_item} and {@code study_done}: lists of a branch, so this is SQL. */
@Component
class JdbcStudyLists implements StudyLists {
    private final JdbcClient sql;
    private final SealedWords words;

    JdbcStudyLists(JdbcClient sql, SealedWords words) {
        this.sql = sql;
        this.words = words;
    }

    @Override
    public Optional<StudyItem> find(StudyItemId id) {
        return sql.sql("select * from membership.study_item where id = :id and withdrawn_on is null")
                .param("id", id.value())
                .query(JdbcStudyLists::item)
                .optional();
    }

    @Override
    public List<StudyItem> of(UnitId unit) {
        return sql.sql("""
            select * from membership.study_item where unit_id = :unit and withdrawn_on is null
            order by turn desc limit 100
            """)
                .param("unit", unit.value())
                .query(JdbcStudyLists::item)
                .list();
    }

    @Override
    public List<StudyItem> named(Collection<StudyItemId> items) {
        return sql.sql("select * from membership.study_item where id = any (:items) order by turn desc")
                .param("items", items.stream().map(StudyItemId::value).toArray(UUID[]::new))
                .query(JdbcStudyLists::item)
                .list();
    }

    @Override
    public boolean add(StudyItem item, List<StudyQuestion> questions) {
        var added = sql.sql("""
            insert into membership.study_item (id, unit_id, title, source, given_on, due_on, given_by, link)
            values (:id, :unit, :title, :source, :given, :due, :by, :link) on conflict (id) do nothing
            """)
                        .param("id", item.id().value())
                        .param("unit", item.unit().value())
                        .param("title", item.title())
                        .param("source", item.source())
                        .param("given", item.givenOn())
                        .param("due", item.dueOn())
                        .param("by", item.by())
                        .param("link", item.link())
                        .update()
                > 0;
        for (var i = 0; added && i < questions.size(); i++) {
            var question = questions.get(i);
            sql.sql(
                            "insert into membership.study_question values (:item, :number, :text, cast(:answers as text[]), :right)")
                    .param("item", item.id().value())
                    .param("number", i + 1)
                    .param("text", question.text())
                    .param("answers", question.answers().toArray(String[]::new))
                    .param("right", question.right())
                    .update();
        }
        return added;
    }

    @Override
    public Map<StudyItemId, List<StudyQuestion>> questions(Collection<StudyItemId> items) {
        var questions = new HashMap<StudyItemId, List<StudyQuestion>>();
        sql.sql("select * from membership.study_question where item_id = any (:items) order by item_id, number")
                .param("items", items.stream().map(StudyItemId::value).toArray(UUID[]::new))
                .query(row -> {
                    questions
                            .computeIfAbsent(new StudyItemId(Columns.id(row, "item_id")), _ -> new ArrayList<>())
                            .add(new StudyQuestion(
                                    row.getString("question"),
                                    List.of((String[]) row.getArray("answers").getArray()),
                                    row.getInt("right_answer")));
                });
        return questions;
    }

    @Override
    public void withdraw(StudyItemId id, LocalDate on) {
        sql.sql("update membership.study_item set withdrawn_on = :on where id = :id and withdrawn_on is null")
                .param("id", id.value())
                .param("on", on)
                .update();
    }

    @Override
    public List<StudyDone> doneBy(MemberId member) {
        return sql.sql("select distinct on (d.item_id) d.* from " + Records.withPerson("study_done")
                        + " d where d.member_id in " + Records.OF_MEMBER
                        + " order by d.item_id, d.member_id <> d.person, d.on_day")
                .param("member", member.value())
                .query(this::confirmation)
                .list();
    }

    @Override
    public List<StudyDone> doneAt(UnitId unit) {
        return sql.sql("""
            select distinct on (d.item_id, d.person) d.* from %s d join membership.study_item i on i.id = d.item_id
            where i.unit_id = :unit and i.withdrawn_on is null
            order by d.item_id, d.person, d.member_id <> d.person, d.on_day
            """.formatted(Records.withPerson("study_done")))
                .param("unit", unit.value())
                .query(this::confirmation)
                .list();
    }

    @Override
    public Map<MemberId, LocalDate> since(UnitId unit, LocalDate day) {
        var since = new HashMap<MemberId, LocalDate>();
        sql.sql("""
            select a.member_id, max(a.valid_from) since from membership.attachment a
            where a.unit_id = :unit and a.valid_from <= :day and not exists (
                select from membership.attachment b
                where b.member_id = a.member_id and b.unit_id = a.unit_id and b.valid_to = a.valid_from)
            group by a.member_id
            """).param("unit", unit.value()).param("day", day).query(row -> {
            since.put(new MemberId(Columns.id(row, "member_id")), requireNonNull(Columns.day(row, "since")));
        });
        return since;
    }

    @Override
    public void done(StudyDone done) {
        sql.sql("""
            insert into membership.study_done (item_id, member_id, note, on_day) values (:item, :member, :note, :on)
            on conflict (item_id, member_id) do update set note = :note
            """)
                .param("item", done.item().value())
                .param("member", done.member().value())
                .param("note", words.seal(context(done.item(), done.member()), done.note()))
                .param("on", done.on())
                .update();
    }

    private static StudyItem item(ResultSet row, int n) throws SQLException {
        return new StudyItem(
                new StudyItemId(Columns.id(row, "id")),
                new UnitId(Columns.id(row, "unit_id")),
                row.getString("title"),
                row.getString("source"),
                requireNonNull(Columns.day(row, "given_on")),
                Columns.day(row, "due_on"),
                row.getString("given_by"),
                row.getString("link"));
    }

    private StudyDone confirmation(ResultSet row, int n) throws SQLException {
        var item = new StudyItemId(Columns.id(row, "item_id"));
        var member = new MemberId(Columns.id(row, "member_id"));
        return new StudyDone(
                item,
                member,
                words.open(row.getBytes("note"), context(item, member)).getFirst(),
                requireNonNull(Columns.day(row, "on_day")));
    }

    private static String context(StudyItemId item, MemberId member) {
        return "study/" + item + "/" + member;
    }
}
