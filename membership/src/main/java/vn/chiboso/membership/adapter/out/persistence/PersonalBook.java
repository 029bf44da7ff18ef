package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.Residences;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.protection.Residence;

/** The list book and what is sealed beside it. */
@Component
class PersonalBook implements PersonalRecords {
    private final JdbcClient sql;
    private final SealedValues values;
    private final CitizenIds citizenIds;
    private final Residences residences;
    private final MessageSource messages;

    PersonalBook(
            JdbcClient sql, SealedValues values, CitizenIds citizenIds, Residences residences, MessageSource messages) {
        this.sql = sql;
        this.values = values;
        this.citizenIds = citizenIds;
        this.residences = residences;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        var words = new PersonalWords(messages, reader);
        var book = sql
                .sql("select * from membership.member where id in " + Records.OF_MEMBER + " order by id <> :member, id")
                .param("member", member.value())
                .query((row, n) -> book(row, new MemberId(Columns.id(row, "id")), words))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
        var kept = new ArrayList<PersonalFact>();
        put(
                kept,
                words.word("private-field", "CITIZEN_ID"),
                citizenIds.of(member).map(CitizenId::digits).orElse(null));
        put(
                kept,
                words.word("private-field", "RESIDENCE"),
                residences.of(member).map(Residence::full).orElse(null));
        return List.of(words.section("list-book", book), words.section("particulars", kept));
    }

    private List<PersonalFact> book(ResultSet row, MemberId member, PersonalWords words) throws SQLException {
        var facts = new ArrayList<PersonalFact>();
        var phone = row.getBytes("phone");
        var birth = Columns.day(row, "birth_date");
        put(facts, field(words, "full-name"), row.getString("full_name"));
        put(facts, field(words, "birth"), birth == null ? row.getString("birth_year") : PersonalWords.day(birth));
        put(facts, field(words, "sex"), words.word("sex", Columns.text(row, "sex")));
        put(facts, field(words, "ethnic-group"), Columns.text(row, "ethnic_group"));
        put(facts, field(words, "home-place"), Columns.text(row, "home_place"));
        put(facts, field(words, "education"), Columns.text(row, "education"));
        put(facts, field(words, "occupation"), Columns.text(row, "occupation"));
        put(facts, field(words, "decision"), PersonalWords.day(Columns.day(row, "decision_on")));
        put(facts, field(words, "ceremony"), PersonalWords.day(Columns.day(row, "ceremony_on")));
        put(facts, field(words, "official"), PersonalWords.day(Columns.day(row, "official_on")));
        put(facts, field(words, "card"), Columns.text(row, "card_number"));
        put(facts, field(words, "phone"), phone == null ? null : values.open(member, PrivateField.PHONE, phone));
        put(facts, field(words, "email"), Columns.text(row, "email"));
        put(facts, field(words, "smartphone"), words.text(row.getBoolean("smartphone") ? "yes" : "no"));
        put(facts, words.text("member.away"), words.text(row.getBoolean("away") ? "yes" : "no"));
        put(facts, field(words, "note"), Columns.text(row, "note"));
        return facts;
    }

    private static String field(PersonalWords words, String field) {
        return words.text("roll-field." + field);
    }

    private static void put(List<PersonalFact> facts, String what, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new PersonalFact(null, what, value));
        }
    }
}
