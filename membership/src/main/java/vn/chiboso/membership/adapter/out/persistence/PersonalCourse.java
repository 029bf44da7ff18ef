package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;

/** What happened to the person in the Party, posts and transfers. */
@Component
class PersonalCourse implements PersonalRecords {
    private final JdbcClient sql;
    private final MessageSource messages;

    PersonalCourse(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        var words = new PersonalWords(messages, reader);
        var course = new ArrayList<>(acts(member, words));
        course.addAll(posts(member, words));
        course.addAll(endings(member, words));
        course.addAll(transfers(member, words));
        course.addAll(merges(member, words));
        return List.of(words.section("path", course));
    }

    /** Without the remark, and of an inspection without its paper: both are what somebody else wrote. */
    private List<PersonalFact> acts(MemberId member, PersonalWords words) {
        return sql.sql("""
                select a.*, u.name unit_name from membership.act a left join membership.unit u on u.id = a.unit_id
                where a.member_id in %s order by a.seq
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        Columns.day(row, "on_day"), words.word("act-kind", row.getString("kind")), act(row, words)))
                .list();
    }

    private static String act(ResultSet row, PersonalWords words) throws SQLException {
        var told = !row.getString("kind").startsWith("INSPECTION");
        var years = Columns.text(row, "badge_years");
        return PersonalWords.joined(
                years == null ? null : words.text("badge.of-years", years),
                PersonalWords.day(Columns.day(row, "badge_round")),
                row.getString("kind").equals("WAS_OUTSIDE")
                        ? words.text("act.outside.until-day", PersonalWords.day(Columns.day(row, "until_day")))
                        : null,
                words.word("badge-way", Columns.text(row, "badge_way")),
                Columns.text(row, "badge_certificate"),
                row.getBoolean("criminal")
                        ? words.text("act.is-criminal")
                        : row.getString("kind").equals("END_MARKED") ? words.text("act.not-criminal") : null,
                Columns.text(row, "unit_name"),
                words.word("member-status", Columns.text(row, "status")),
                Columns.text(row, "party_group"),
                told ? Columns.text(row, "decision_number") : null,
                told ? Columns.text(row, "decision_issuer") : null,
                told ? PersonalWords.day(Columns.day(row, "decision_on")) : null,
                Columns.text(row, "note") == null ? null : words.text("personal.remark-kept"));
    }

    private List<PersonalFact> posts(MemberId member, PersonalWords words) {
        return sql.sql("""
                select p.*, u.name unit_name from membership.position p join membership.unit u on u.id = p.unit_id
                where p.member_id in %s order by p.valid_from
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        Columns.day(row, "valid_from"),
                        words.word("position", row.getString("position")),
                        PersonalWords.joined(
                                row.getString("unit_name"),
                                PersonalWords.day(Columns.lastDay(row, "valid_to")),
                                Columns.text(row, "basis"))))
                .list();
    }

    /** What was taken back is told as well, with the reason. */
    private List<PersonalFact> endings(MemberId member, PersonalWords words) {
        return sql.sql("""
                select e.*, u.name unit_name from membership.position_ending e join membership.unit u on u.id = e.unit_id
                where e.member_id in %s order by e.id
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        Columns.day(row, "last_day"),
                        words.text(Columns.day(row, "last_day") == null ? "position.taken-back" : "position.ended"),
                        PersonalWords.joined(
                                words.word("position", row.getString("position")),
                                row.getString("unit_name"),
                                PersonalWords.day(Columns.day(row, "valid_from")),
                                Columns.text(row, "given_basis"),
                                Columns.text(row, "basis"))))
                .list();
    }

    private List<PersonalFact> transfers(MemberId member, PersonalWords words) {
        return sql.sql("""
                select t.*, h.name home, coalesce(d.name, t.place) destination from membership.transfer t
                join membership.unit h on h.id = t.home_id left join membership.unit d on d.id = t.destination_id
                where t.member_id in %s order by t.begun_on
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        Columns.day(row, "begun_on"),
                        words.text("transfers.title"),
                        PersonalWords.joined(
                                row.getString("home") + " → " + row.getString("destination"),
                                words.word("transfer-state", row.getString("state")),
                                Columns.text(row, "paper_number"))))
                .list();
    }

    /** Of two records made one, and of those parted again; why was written for whoever reads the record of it. */
    private List<PersonalFact> merges(MemberId member, PersonalWords words) {
        return sql.sql("""
                select m.on_day, m.by_name, m.undone_by from membership.person_merge m where m.id in (
                    select k.id from membership.person_merge k where k.kept_id in %1$s
                    union select g.id from membership.person_merge g where g.gone_id in %1$s)
                order by m.sequence
                """.formatted(Records.OF_MEMBER))
                .param("member", member.value())
                .query((row, n) -> {
                    var parted = Columns.text(row, "undone_by");
                    return new PersonalFact(
                            Columns.day(row, "on_day"),
                            words.text("personal.path.merged"),
                            PersonalWords.joined(
                                    row.getString("by_name"),
                                    parted == null ? null : words.text("personal.path.parted", parted)));
                })
                .list();
    }
}
