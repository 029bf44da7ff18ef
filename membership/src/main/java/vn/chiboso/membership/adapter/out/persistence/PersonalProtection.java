package vn.chiboso.membership.adapter.out.persistence;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;

/** Invitations, who opened what is sealed, and what the product reminded of by rule. */
@Component
class PersonalProtection implements PersonalRecords {
    private final JdbcClient sql;
    private final MessageSource messages;

    PersonalProtection(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        var words = new PersonalWords(messages, reader);
        return List.of(
                words.section("account", invitations(member, words)),
                words.section("openings", openings(member, words)),
                words.section("alerts", alerts(member, words)));
    }

    private List<PersonalFact> invitations(MemberId member, PersonalWords words) {
        return sql.sql("select * from membership.invitation where member_id in " + Records.OF_MEMBER
                        + " order by made_at")
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        PersonalWords.dayOf(row, "made_at"),
                        words.text("personal.account.invited"),
                        row.getString("by_name")))
                .list();
    }

    private List<PersonalFact> openings(MemberId member, PersonalWords words) {
        return sql.sql("select * from membership.opening where member_id in " + Records.OF_MEMBER
                        + " order by opened_at desc, id desc")
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        PersonalWords.dayOf(row, "opened_at"),
                        words.word("opened-matter", row.getString("field")),
                        PersonalWords.joined(
                                row.getString("by_name"),
                                words.word("position", Columns.text(row, "by_post")),
                                words.word("opening-reason", row.getString("reason")),
                                row.getString("explanation"))))
                .list();
    }

    /** Those whose subject is the person; until when one was put aside, not why: that is whoever did it's own word. */
    private List<PersonalFact> alerts(MemberId member, PersonalWords words) {
        return sql.sql("select a.* from membership.alert a where a.subject_id in " + Records.OF_MEMBER
                        + " order by a.noted_on, a.kind, a.occasion")
                .param("member", member.value())
                .query((row, n) -> new PersonalFact(
                        Columns.day(row, "noted_on"),
                        words.word("alert-kind", row.getString("kind")),
                        words.text(
                                Columns.day(row, "gone_on") == null ? "personal.alerts.open" : "personal.alerts.over")))
                .list();
    }
}
