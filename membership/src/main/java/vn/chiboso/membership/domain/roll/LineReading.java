package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.EmailAddress;
import vn.chiboso.membership.domain.PersonName;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.Sex;

/**
 * Understands one row. What tells who a person is, or what rights follow, refuses the row when it cannot be read; how to reach
 * somebody only leaves that cell out.
 */
final class LineReading {
    private static final Pattern SEVERAL = Pattern.compile("[;,]| / |\\s-\\s|(?<=\\d{9})\\s*/");

    private final RawLine raw;
    private final Set<RollField> columns;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    LineReading(RawLine raw, Set<RollField> columns, LocalDate today) {
        this.raw = raw;
        this.columns = columns;
        this.today = today;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The name as far as it can be told, for showing. */
    String shownName() {
        var cell = raw.cells().get(RollField.FULL_NAME);
        return cell == null ? "" : cell.shown();
    }

    /** Null when name or birth day cannot be read; then {@link #findings()} say why. */
    @Nullable
    RollLine read() {
        var name = required(RollField.FULL_NAME, c -> new PersonName(c.shown()));
        var birth = required(RollField.BIRTH, this::birth);
        var decision = strict(RollField.DECISION, this::past);
        var ceremony = strict(RollField.CEREMONY, this::past);
        var official = strict(RollField.OFFICIAL, this::past);
        var outside = strict(RollField.OUTSIDE, c -> OutsideReading.read(c, today));
        var card = strict(RollField.CARD, LineReading::card);
        var status = strict(RollField.STATUS, c -> WordReading.status(c.shown()));
        var sex = raw.sex() != null ? raw.sex() : lenient(RollField.SEX, c -> WordReading.sex(c.shown()));
        var note = text(RollField.NOTE);
        if (name == null || birth == null) {
            return null;
        }
        return new RollLine(
                raw.row(),
                book(name, birth, sex, decision, ceremony, official, card, note),
                status,
                positions(),
                text(RollField.GROUP),
                outside);
    }

    private ListBook book(
            PersonName name,
            BirthDay birth,
            @Nullable Sex sex,
            @Nullable LocalDate decision,
            @Nullable LocalDate ceremony,
            @Nullable LocalDate official,
            @Nullable CardNumber card,
            @Nullable String note) {
        return new ListBook(
                name,
                birth,
                sex,
                text(RollField.ETHNIC_GROUP),
                text(RollField.HOME_PLACE),
                education(),
                text(RollField.OCCUPATION),
                decision,
                ceremony,
                official,
                card,
                lenient(RollField.PHONE, LineReading::phone),
                lenient(RollField.EMAIL, c -> new EmailAddress(c.shown()).value()),
                lenient(RollField.SMARTPHONE, c -> WordReading.yes(c.shown())),
                away(note),
                note);
    }

    /** By its own column; else a note may tell that somebody is away, but no note that somebody is not. */
    private @Nullable Boolean away(@Nullable String note) {
        var told = lenient(RollField.AWAY, c -> WordReading.yes(c.shown()));
        return told == null && note != null && WordReading.away(note) ? Boolean.TRUE : told;
    }

    private BirthDay birth(Cell cell) {
        var birth = DateReading.birth(cell);
        if (birth.earliest().isAfter(today)) {
            throw new CellFault("date-future");
        }
        return birth;
    }

    private LocalDate past(Cell cell) {
        var date = DateReading.day(cell);
        if (date.isAfter(today)) {
            throw new CellFault("date-future");
        }
        return date;
    }

    /** A spreadsheet that took "38.382220" for a number has lost the last zero. */
    private static CardNumber card(Cell cell) {
        if (cell instanceof Cell.Number number
                && number.value().stripTrailingZeros().scale() > 0) {
            return new CardNumber(
                    number.value().setScale(6, java.math.RoundingMode.HALF_UP).toPlainString());
        }
        return new CardNumber(cell.shown());
    }

    /** Several numbers in one cell: the first. */
    private static Phone phone(Cell cell) {
        return Phone.of(SEVERAL.split(cell.shown(), 2)[0]);
    }

    /** "12/12" that a spreadsheet took for a date. */
    private @Nullable String education() {
        return raw.cells().get(RollField.EDUCATION) instanceof Cell.Day day
                ? day.value().getDayOfMonth() + "/" + day.value().getMonthValue()
                : text(RollField.EDUCATION);
    }

    private @Nullable Set<Position> positions() {
        if (!columns.contains(RollField.POSITION)) {
            return null;
        }
        var cell = raw.cells().get(RollField.POSITION);
        if (cell == null) {
            return Set.of();
        }
        var strange = new ArrayList<String>();
        var held = WordReading.positions(cell.shown(), strange);
        for (var words : strange) {
            findings.add(Finding.warning(RollField.POSITION, words, "position-unknown"));
        }
        return held;
    }

    private @Nullable String text(RollField field) {
        var cell = raw.cells().get(field);
        if (cell == null) {
            return null;
        }
        if (cell.shown().length() > 200) {
            findings.add(Finding.warning(field, cell.shown().substring(0, 60) + "…", "too-long", 200));
            return null;
        }
        return cell.shown();
    }

    private <T> @Nullable T required(RollField field, Function<Cell, T> reading) {
        if (!raw.cells().containsKey(field)) {
            findings.add(Finding.refused(field, "", "missing"));
            return null;
        }
        return strict(field, reading);
    }

    private <T> @Nullable T strict(RollField field, Function<Cell, T> reading) {
        return read(field, reading, Finding.Severity.REFUSED);
    }

    private <T> @Nullable T lenient(RollField field, Function<Cell, T> reading) {
        return read(field, reading, Finding.Severity.WARNING);
    }

    private <T> @Nullable T read(RollField field, Function<Cell, T> reading, Finding.Severity severity) {
        var cell = raw.cells().get(field);
        if (cell == null) {
            return null;
        }
        try {
            return reading.apply(cell);
        } catch (CellFault e) {
            findings.add(new Finding(severity, field, cell.shown(), e.code(), List.of()));
        } catch (PersonRefusal e) {
            findings.add(new Finding(severity, field, cell.shown(), "unreadable-" + e.field(), List.of()));
        }
        return null;
    }
}
