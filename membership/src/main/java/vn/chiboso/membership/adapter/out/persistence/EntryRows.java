package vn.chiboso.membership.adapter.out.persistence;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.application.port.out.Sealing;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.PersonName;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.Sex;
import vn.chiboso.membership.domain.path.OutsideTime;
import vn.chiboso.membership.domain.path.OutsideTimes;
import vn.chiboso.membership.domain.roll.ListBook;
import vn.chiboso.membership.domain.roll.RollEntry;

/** A roll entry from the columns of {@code member} and of the rows dated beside it; phones are sealed for the person. */
@Component
class EntryRows {
    /** A column for {@link #read}, of somebody {@code m}: the times out of the Party, also those told of records that were merged into this one. */
    static final String OUTSIDE = """
            (select string_agg(o.on_day || '/' || o.until_day, ',' order by o.on_day) from membership.act o
             where o.member_id = any (array(select r.id from membership.member r where r.id = m.id or r.merged_into = m.id))
                and o.kind = 'WAS_OUTSIDE' and not exists (select 1 from membership.act x where x.annuls_id = o.id)) outside""";

    private final Sealing sealing;

    EntryRows(Sealing sealing) {
        this.sealing = sealing;
    }

    RollEntry read(ResultSet row, int number) throws SQLException {
        var id = new MemberId(Columns.id(row, "id"));
        return new RollEntry(
                id,
                row.getLong("version"),
                book(row, id),
                requireNonNull(Columns.word(row, "status", MemberStatus.class)),
                Columns.positions(Columns.text(row, "positions")),
                Columns.text(row, "party_group"),
                outside(Columns.text(row, "outside")));
    }

    private static OutsideTimes outside(@Nullable String told) {
        if (told == null) {
            return OutsideTimes.NONE;
        }
        return OutsideTimes.kept(Stream.of(told.split(","))
                .map(each -> each.split("/"))
                .map(days -> new OutsideTime(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                .toList());
    }

    ListBook book(ResultSet row, MemberId id) throws SQLException {
        var birth = Columns.day(row, "birth_date");
        var card = Columns.text(row, "card_number");
        return new ListBook(
                new PersonName(row.getString("full_name")),
                birth == null ? BirthDay.inYear(row.getInt("birth_year")) : BirthDay.of(birth),
                Columns.word(row, "sex", Sex.class),
                Columns.text(row, "ethnic_group"),
                Columns.text(row, "home_place"),
                Columns.text(row, "education"),
                Columns.text(row, "occupation"),
                Columns.day(row, "decision_on"),
                Columns.day(row, "ceremony_on"),
                Columns.day(row, "official_on"),
                card == null ? null : new CardNumber(card),
                phone(row.getBytes("phone"), id),
                Columns.text(row, "email"),
                row.getBoolean("smartphone"),
                row.getBoolean("away"),
                Columns.text(row, "note"));
    }

    private @Nullable Phone phone(byte @Nullable [] sealed, MemberId id) {
        return sealed == null
                ? null
                : new Phone(new String(sealing.open(sealed, id.toString()), StandardCharsets.UTF_8));
    }

    byte @Nullable [] sealed(@Nullable Phone phone, MemberId id) {
        return phone == null ? null : sealing.seal(phone.digits().getBytes(StandardCharsets.UTF_8), id.toString());
    }
}
