package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.path.OutsideTime;
import vn.chiboso.membership.domain.path.OutsideTimes;
import vn.chiboso.membership.domain.path.PathRefusal;

/**
 * Times out of the Party as people write them in one cell: "01/03/1989–15/06/1992; từ 1/2/1995 đến 3/2/1996". Whole dates on both sides, as
 * everywhere in a list book: party age is counted in days.
 */
final class OutsideReading {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;+]\\s*|\\s+va\\s+|(?<=\\d{4})(?:\\s*,\\s*|\\s+)(?=tu |\\d)");
    private static final Pattern FIRST_WORDS = Pattern.compile("^(?:tu |het |ngay )+");
    /** What stands between two dates, the surest first: a hyphen may stand within one. */
    private static final List<Pattern> UNTIL = List.of(
            Pattern.compile("\\s*(?:[–—→~]|->|\\s(?:den|toi)\\s)\\s*"),
            Pattern.compile("\\s+-\\s+"),
            Pattern.compile("(?<=\\d{4})\\s*-\\s*"));

    /** Longer than any life could need: patterns that repeat are not let loose on more. */
    private static final int LONGEST = 300;

    private static final Set<String> NONE = Set.of("", "-", "–", "khong", "khong co", "0", "none", "no");

    private OutsideReading() {}

    /** A cell that says "không", or nothing, tells of none. */
    static OutsideTimes read(Cell cell, LocalDate today) {
        var text = Folding.fold(cell.shown());
        if (NONE.contains(text)) {
            return OutsideTimes.NONE;
        }
        if (text.length() > LONGEST) {
            throw new CellFault("outside-unreadable");
        }
        var times = new ArrayList<OutsideTime>();
        try {
            for (var each : BETWEEN.split(text)) {
                times.add(time(each, today));
            }
            return new OutsideTimes(times);
        } catch (PathRefusal refusal) {
            throw new CellFault(refusal.reason());
        }
    }

    private static OutsideTime time(String text, LocalDate today) {
        for (var until : UNTIL) {
            var sides = until.split(text, -1);
            if (sides.length == 2) {
                return new OutsideTime(day(sides[0], today), again(sides[1], today));
            }
        }
        throw new CellFault("outside-unreadable");
    }

    /** "Đến hết ngày" names the last day outside, anything else the day of being in again. */
    private static LocalDate again(String side, LocalDate today) {
        var day = day(side, today);
        var again = side.strip().startsWith("het ") ? day.plusDays(1) : day;
        if (again.isAfter(today)) {
            throw new CellFault("date-future");
        }
        return again;
    }

    private static LocalDate day(String side, LocalDate today) {
        var words = FIRST_WORDS.matcher(side.strip()).replaceFirst("");
        var day = DateReading.day(new Cell.Text(words));
        if (day.isAfter(today)) {
            throw new CellFault("date-future");
        }
        return day;
    }
}
