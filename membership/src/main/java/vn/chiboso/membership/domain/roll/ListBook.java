package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.PersonName;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.Sex;

/**
 * What the list book (sổ danh sách đảng viên) says of a person, and no more: the dossier is secret and is not kept here. Null
 * means not said.
 *
 * @param decisionOn date of the admission decision; party age counts from here (Điều lệ Đảng, Điều 5.4)
 * @param ceremonyOn day of the branch's admission ceremony; probation counts from here (Điều 5.1)
 * @param officialOn day from which official
 * @param smartphone whether the person can be reached in the product
 * @param away       whether the person works or studies far away
 */
public record ListBook(
        PersonName name,
        BirthDay birth,
        @Nullable Sex sex,
        @Nullable String ethnicGroup,
        @Nullable String homePlace,
        @Nullable String education,
        @Nullable String occupation,
        @Nullable LocalDate decisionOn,
        @Nullable LocalDate ceremonyOn,
        @Nullable LocalDate officialOn,
        @Nullable CardNumber card,
        @Nullable Phone phone,
        @Nullable String email,
        @Nullable Boolean smartphone,
        @Nullable Boolean away,
        @Nullable String note) {

    /** This, and where it says nothing what the older one said. A known birth day is not lost to a year alone. */
    public ListBook over(ListBook older) {
        var olderDay = older.birth.date();
        var sameYear = birth.date() == null && olderDay != null && birth.year() == older.birth.year();
        return new ListBook(
                name,
                sameYear ? older.birth : birth,
                or(sex, older.sex),
                or(ethnicGroup, older.ethnicGroup),
                or(homePlace, older.homePlace),
                or(education, older.education),
                or(occupation, older.occupation),
                or(decisionOn, older.decisionOn),
                or(ceremonyOn, older.ceremonyOn),
                or(officialOn, older.officialOn),
                or(card, older.card),
                or(phone, older.phone),
                or(email, older.email),
                or(smartphone, older.smartphone),
                or(away, older.away),
                or(note, older.note));
    }

    /** Of somebody who was just admitted: the decision's date and no later one. */
    public ListBook decided(LocalDate on) {
        return new ListBook(
                name,
                birth,
                sex,
                ethnicGroup,
                homePlace,
                education,
                occupation,
                on,
                null,
                null,
                null,
                phone,
                email,
                smartphone,
                away,
                note);
    }

    /** The same with the day from which official. */
    public ListBook official(LocalDate from) {
        return new ListBook(
                name,
                birth,
                sex,
                ethnicGroup,
                homePlace,
                education,
                occupation,
                decisionOn,
                ceremonyOn,
                from,
                card,
                phone,
                email,
                smartphone,
                away,
                note);
    }

    /** Without what is only known of the present, such as how to reach the person, and without days that had not come. */
    public ListBook asOf(LocalDate day) {
        return new ListBook(
                name,
                birth,
                sex,
                ethnicGroup,
                homePlace,
                education,
                occupation,
                upTo(decisionOn, day),
                upTo(ceremonyOn, day),
                upTo(officialOn, day),
                card,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable LocalDate upTo(@Nullable LocalDate noted, LocalDate day) {
        return noted == null || noted.isAfter(day) ? null : noted;
    }

    /** The same with another telephone number. */
    public ListBook phone(Phone other) {
        return new ListBook(
                name,
                birth,
                sex,
                ethnicGroup,
                homePlace,
                education,
                occupation,
                decisionOn,
                ceremonyOn,
                officialOn,
                card,
                other,
                email,
                smartphone,
                away,
                note);
    }

    /** Whether it can be reached in the product; not said means no. */
    public boolean hasSmartphone() {
        return Boolean.TRUE.equals(smartphone);
    }

    public boolean isAway() {
        return Boolean.TRUE.equals(away);
    }

    private static <T> @Nullable T or(@Nullable T newer, @Nullable T older) {
        return newer == null ? older : newer;
    }
}
