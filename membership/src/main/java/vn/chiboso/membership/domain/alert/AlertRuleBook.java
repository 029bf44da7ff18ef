package vn.chiboso.membership.domain.alert;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.RuleFrame;
import vn.chiboso.membership.domain.RuleUnit;
import vn.chiboso.membership.domain.badge.BadgeRules;

/**
 * How the numbers of the field are added to on the console. Every one may be: a new text must not wait for a new release. A number
 * read from a text may be in force since a past day, for texts arrive late; it is said twice then, and not farther back than
 * {@value #MONTHS_BACK} months. A convention of the product begins today at the earliest.
 */
public final class AlertRuleBook {
    /** How far back a number of law may begin. */
    public static final int MONTHS_BACK = 12;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 500;
    private static final int HUNDRED = 100;

    private AlertRuleBook() {}

    /** The codes that may be added to, in order. */
    public static List<Rule.Code> adjustables() {
        return Arrays.asList(Rule.Code.values());
    }

    /** Whether it would change what days gone by were held against. */
    public static boolean isLate(Rule row, LocalDate today) {
        return row.validFrom().isBefore(today);
    }

    /** The first day on which a number of the kind may begin. */
    public static LocalDate earliest(Rule.Code code, LocalDate today) {
        return RuleFrame.of(code).ofLaw() ? today.minusMonths(MONTHS_BACK) : today;
    }

    /**
     * The row with its end: as long as the next known one of its kind allows; one of the same first day is corrected by it.
     *
     * @param confirmed that it begins on a day gone by was said a second time, knowing which cases it touches
     */
    public static Rule adding(RuleBook book, Rule row, LocalDate today, boolean confirmed) {
        var frame = RuleFrame.of(row.code());
        if (row.amount() < frame.least() || row.amount() > frame.most()) {
            throw AlertRefusal.amount(frame.least(), frame.most());
        }
        checkDay(row, frame.unit());
        var basis = basis(row.legalBasis());
        var earliest = earliest(row.code(), today);
        if (row.validFrom().isBefore(earliest)) {
            throw AlertRefusal.past(earliest);
        }
        if (isLate(row, today) && !confirmed) {
            throw AlertRefusal.unconfirmed();
        }
        var next = book.rules().stream()
                .filter(rule -> rule.code() == row.code())
                .map(Rule::validFrom)
                .filter(from -> from.isAfter(row.validFrom()))
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Rule(row.code(), row.amount(), row.validFrom(), next, basis, row.toVerify());
    }

    /** The text a number rests on, tidied. */
    static String basis(String typed) {
        var basis = Folding.tidy(typed);
        if (basis.length() < SHORTEST || basis.length() > LONGEST) {
            throw AlertRefusal.basis();
        }
        return basis;
    }

    private static void checkDay(Rule row, RuleUnit unit) {
        if (unit == RuleUnit.DAY && BadgeRules.day(row.amount()).isEmpty()) {
            throw AlertRefusal.noDay();
        }
        if (unit != RuleUnit.DAY_OF_YEAR) {
            return;
        }
        if (!isDayOfEveryYear(row.amount())) {
            throw AlertRefusal.noDay();
        }
        // the rounds of a year are read as of its first day
        if (row.validFrom().getDayOfYear() != 1) {
            throw AlertRefusal.roundYear();
        }
    }

    private static boolean isDayOfEveryYear(int number) {
        try {
            return !MonthDay.of(number / HUNDRED, number % HUNDRED).equals(MonthDay.of(2, 29));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
