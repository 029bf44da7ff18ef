package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FieldNumbers.Numbered;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleFrame;
import vn.chiboso.membership.domain.RuleTheme;
import vn.chiboso.membership.domain.TermRule;

/** The dated numbers of the field with their legal basis, for officers and the technical administrator. */
public interface SeeAlertRules {
    View see(Actor actor);

    /**
     * All numbers by theme, and whether the actor may add one.
     *
     * @param elsewhere numbers that other modules keep, in order
     * @param term      by which terms are reckoned that were not entered; read only
     */
    record View(List<Theme> themes, List<Numbered> elsewhere, TermRule term, LocalDate today, boolean mayAdd) {
        public View {
            themes = List.copyOf(themes);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** The numbers of one theme. */
    record Theme(RuleTheme theme, List<Number> numbers) {
        public Theme {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * One number.
     *
     * @param now    in force today, null when none is
     * @param others that were in force or will be, latest first
     */
    record Number(Rule.Code code, RuleFrame frame, @Nullable Rule now, List<Rule> others) {
        public Number {
            others = List.copyOf(others);
        }
    }
}
