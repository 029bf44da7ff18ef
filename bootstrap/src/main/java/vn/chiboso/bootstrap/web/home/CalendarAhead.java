package vn.chiboso.bootstrap.web.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.PublicHolidays;
import vn.chiboso.membership.api.RuleKeeping;

/** Whether the coming year's calendar of public holidays is still to be entered or confirmed: told from October on to who keeps it. */
@Component
public class CalendarAhead {
    private final RuleKeeping keeping;
    private final PublicHolidays holidays;
    private final Clock clock;

    CalendarAhead(RuleKeeping keeping, PublicHolidays holidays, Clock clock) {
        this.keeping = keeping;
        this.holidays = holidays;
        this.clock = clock;
    }

    /**
     * What is to be done about a year.
     *
     * @param there its days are entered, some only as expected
     */
    public record ToDo(int year, boolean there) {}

    /** Empty for everybody else, and when there is nothing to do. */
    public Optional<ToDo> of(Actor actor) {
        var today = LocalDate.now(clock);
        var known = holidays.known();
        return first(today, known).filter(todo -> keeping.keeps(actor));
    }

    static Optional<ToDo> first(LocalDate today, PublicHolidays.Known known) {
        var last = today.getMonth().compareTo(Month.OCTOBER) < 0 ? today.getYear() : today.getYear() + 1;
        if (known.until().getYear() < last) {
            return Optional.of(new ToDo(known.until().getYear() + 1, false));
        }
        return known.confirmed().getYear() < last
                ? Optional.of(new ToDo(known.confirmed().getYear() + 1, true))
                : Optional.empty();
    }
}
