package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.AccountRecords;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;

/** What two people had to agree on about somebody: posts, invitations, ways in. Why it was refused is another's word. */
@Component
class PersonalRights implements PersonalRecords, AccountRecords {
    private static final String SELECT =
            "select p.*, u.name unit_name from membership.rights_proposal p left join membership.unit u on u.id = p.unit_id where p.";

    private final JdbcClient sql;
    private final MessageSource messages;

    PersonalRights(JdbcClient sql, MessageSource messages) {
        this.sql = sql;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        var words = new PersonalWords(messages, reader);
        return section(
                sql.sql(SELECT + "member_id in " + Records.OF_MEMBER + " order by p.proposed_at")
                        .param("member", member.value())
                        .query((row, n) -> fact(row, words))
                        .list(),
                words);
    }

    @Override
    public List<PersonalSection> of(Collection<AccountId> accounts, Locale reader) {
        var words = new PersonalWords(messages, reader);
        return section(
                sql.sql(SELECT + "account_id = any (:accounts) order by p.proposed_at")
                        .param(
                                "accounts",
                                accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                        .query((row, n) -> fact(row, words))
                        .list(),
                words);
    }

    private static List<PersonalSection> section(List<PersonalFact> facts, PersonalWords words) {
        return List.of(words.section("rights", facts));
    }

    private static PersonalFact fact(ResultSet row, PersonalWords words) throws SQLException {
        return new PersonalFact(
                PersonalWords.dayOf(row, "proposed_at"),
                words.word("personal.rights.kind", row.getString("kind")),
                PersonalWords.joined(
                        words.word("position", Columns.text(row, "position")),
                        Columns.text(row, "unit_name"),
                        PersonalWords.day(Columns.day(row, "from_day")),
                        Columns.text(row, "basis"),
                        row.getString("proposer_name"),
                        words.word("personal.rights.state", row.getString("state")),
                        Columns.text(row, "decider_name"),
                        Columns.text(row, "reason") == null ? null : words.text("personal.remark-kept")));
    }
}
