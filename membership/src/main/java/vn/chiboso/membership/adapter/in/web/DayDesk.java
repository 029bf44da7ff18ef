package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.chiboso.membership.api.Refusal;

/**
 * Pages of another day than today. Where there is nothing to show of the day that was typed, the page is that of today with what is wrong
 * beside what was typed.
 */
@Component
class DayDesk {
    /** Of the parameter in the API. */
    static final String SAID =
            "As of this day, by the rights of today; null means today, a day to come is refused (422)";

    private final Clock clock;

    DayDesk(Clock clock) {
        this.clock = clock;
    }

    /** What was on the day asked for; empty when today is meant, or asked for instead. */
    <V> Optional<V> past(
            DayForm form, BindingResult binding, HttpServletResponse response, Function<LocalDate, V> see) {
        var today = LocalDate.now(clock);
        var day = form.getDay();
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return Optional.empty();
        }
        if (day == null || day.equals(today)) {
            form.setDay(today);
            return Optional.empty();
        }
        try {
            return Optional.of(see.apply(day));
        } catch (Refusal refusal) {
            if (!"day".equals(refusal.field())) {
                throw refusal;
            }
            FormProblems.put(binding, refusal);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return Optional.empty();
        }
    }

    /** Of a list, with the day it is of; null means today. */
    String fileName(@Nullable LocalDate day) {
        return "danh-sach-dang-vien-" + (day == null ? LocalDate.now(clock) : day);
    }
}
