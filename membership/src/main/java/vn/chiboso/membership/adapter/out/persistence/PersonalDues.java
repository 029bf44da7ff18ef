package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonalFact;
import vn.chiboso.membership.api.PersonalRecords;
import vn.chiboso.membership.api.PersonalSection;

/** What the person said about dues, what was owed and what was handed over, opened. */
@Component
class PersonalDues implements PersonalRecords {
    private final JdbcClient sql;
    private final DuesFigures figures;
    private final MessageSource messages;

    PersonalDues(JdbcClient sql, DuesFigures figures, MessageSource messages) {
        this.sql = sql;
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public List<PersonalSection> of(MemberId member, Locale reader) {
        var words = new PersonalWords(messages, reader);
        var numbers = NumberFormat.getIntegerInstance(reader);
        var facts = new ArrayList<>(declared(member, words, numbers));
        facts.addAll(owed(member, words, numbers));
        facts.addAll(paid(member, words, numbers));
        return List.of(words.section("dues", facts));
    }

    private List<PersonalFact> declared(MemberId member, PersonalWords words, NumberFormat numbers) {
        return sql.sql("select * from membership.dues_declaration where member_id in " + Records.OF_MEMBER
                        + " order by turn")
                .param("member", member.value())
                .query((row, n) -> {
                    var from = YearMonth.from(row.getObject("from_month", LocalDate.class));
                    var said = figures.declared(row.getBytes("figures"), record(row), from);
                    return new PersonalFact(
                            from.atDay(1),
                            words.text("personal.dues.declared"),
                            PersonalWords.joined(
                                    words.word("dues-group", row.getString("duty_group")),
                                    said.base() == null ? null : numbers.format(said.base()),
                                    said.basis(),
                                    row.getString("by_name")));
                })
                .list();
    }

    private List<PersonalFact> owed(MemberId member, PersonalWords words, NumberFormat numbers) {
        return sql.sql("select * from membership.dues_line where member_id in " + Records.OF_MEMBER + " order by month")
                .param("member", member.value())
                .query((row, n) -> {
                    var month = YearMonth.from(row.getObject("month", LocalDate.class));
                    var excuse = row.getBytes("excuse");
                    return new PersonalFact(
                            month.atDay(1),
                            words.text("personal.dues.owed"),
                            PersonalWords.joined(
                                    numbers.format(figures.assessment(row.getBytes("figures"), record(row), month)
                                            .due()),
                                    words.word("line-state", row.getString("state")),
                                    excuse == null ? null : figures.open(excuse, record(row), month)));
                })
                .list();
    }

    private List<PersonalFact> paid(MemberId member, PersonalWords words, NumberFormat numbers) {
        return sql.sql("select * from membership.dues_payment where member_id in " + Records.OF_MEMBER
                        + " order by paid_on")
                .param("member", member.value())
                .query((row, n) -> {
                    var month = YearMonth.from(row.getObject("month", LocalDate.class));
                    var amount = Long.parseLong(figures.open(row.getBytes("amount"), record(row), month));
                    return new PersonalFact(
                            Columns.day(row, "paid_on"),
                            words.text("personal.dues.paid"),
                            PersonalWords.joined(
                                    numbers.format(amount),
                                    words.word("payment-way", Objects.requireNonNull(row.getString("way"))),
                                    row.getString("by_name"),
                                    Columns.text(row, "taken_back_by") == null
                                            ? null
                                            : words.text("personal.dues.taken-back")));
                })
                .list();
    }

    /** The record for which the row's values were sealed: the person's, or one that was merged into it. */
    private static MemberId record(ResultSet row) throws SQLException {
        return new MemberId(Columns.id(row, "member_id"));
    }
}
