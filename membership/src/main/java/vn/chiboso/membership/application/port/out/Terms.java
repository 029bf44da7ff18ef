package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TermRule;

/** Terms of office as entered, and the rule where none was. */
public interface Terms {
    /** Entered for the unit, earliest first. */
    List<Term> of(UnitId unit);

    /** Keeps a term; one that starts on the same day is replaced. */
    void put(Term term);

    /** In force on the day, until the next one is; before the first rule, the first. */
    TermRule rule(LocalDate day);
}
