package vn.chiboso.meetings.adapter.in.web.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.meetings.application.port.in.calendar.ConfirmCalendarYear;
import vn.chiboso.meetings.application.port.in.calendar.EnterCalendarDay;
import vn.chiboso.meetings.application.port.in.calendar.SeeCalendar;
import vn.chiboso.meetings.application.port.in.calendar.WithdrawCalendarDay;
import vn.chiboso.meetings.domain.calendar.CalendarDay;
import vn.chiboso.meetings.domain.calendar.DayKind;
import vn.chiboso.meetings.domain.calendar.YearState;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;

@Tag(
        name = "Calendar",
        description = "Public holidays and the days worked for them; deadlines in working days follow it")
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarRest {
    private final SeeCalendar see;
    private final EnterCalendarDay enter;
    private final WithdrawCalendarDay withdraw;
    private final ConfirmCalendarYear confirm;

    CalendarRest(SeeCalendar see, EnterCalendarDay enter, WithdrawCalendarDay withdraw, ConfirmCalendarYear confirm) {
        this.see = see;
        this.enter = enter;
        this.withdraw = withdraw;
        this.confirm = confirm;
    }

    @Operation(summary = "The days of a year", description = "With what was withdrawn, and what is known of the year.")
    @GetMapping("/years/{year}")
    Year year(Actor actor, @PathVariable int year) {
        return Year.of(see.see(actor, year));
    }

    @Operation(
            summary = "Enter a day",
            description =
                    "Or correct one, which is withdrawn and stays to be read. The same again changes nothing. One that is over, on a"
                            + " decision that came late, must be confirmed; open deadlines follow, what is closed stays.")
    @FreshProof
    @PutMapping("/days/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(Actor actor, @PathVariable UUID id, @Valid @RequestBody NewDay body) {
        enter.enter(new EnterCalendarDay.Command(
                actor,
                id,
                body.day(),
                body.kind(),
                body.name(),
                body.legalBasis(),
                body.expected(),
                body.replaces(),
                Boolean.TRUE.equals(body.confirmed())));
    }

    @Operation(summary = "Withdraw a day still to come, or one that was entered late")
    @FreshProof
    @PostMapping("/days/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable UUID id) {
        withdraw.withdraw(actor, id);
    }

    @Operation(summary = "Confirm the expected days of a year", description = "Answers how many there were.")
    @FreshProof
    @PostMapping("/years/{year}/confirmation")
    Confirmed confirm(Actor actor, @PathVariable int year, @Valid @RequestBody Confirmation body) {
        return new Confirmed(confirm.confirm(actor, year, body.legalBasis()));
    }

    @Schema(name = "CalendarYear")
    record Year(int year, YearState state, List<Day> days) {
        static Year of(SeeCalendar.View view) {
            return new Year(
                    view.year(),
                    view.state(),
                    Stream.concat(view.days().stream(), view.withdrawn().stream())
                            .map(Day::of)
                            .toList());
        }
    }

    @Schema(name = "CalendarDay")
    record Day(
            UUID id,
            LocalDate day,
            DayKind kind,
            String name,
            String legalBasis,
            boolean expected,
            boolean late,
            boolean withdrawn) {
        static Day of(CalendarDay day) {
            return new Day(
                    day.id(),
                    day.day(),
                    day.kind(),
                    day.name(),
                    day.legalBasis(),
                    day.expected(),
                    day.late(),
                    !day.stands());
        }
    }

    @Schema(name = "NewCalendarDay")
    record NewDay(
            @NotNull LocalDate day,
            @NotNull DayKind kind,
            @NotBlank String name,
            @NotBlank String legalBasis,
            boolean expected,
            @Nullable UUID replaces,

            @Nullable @Schema(description = "That the day is over already was read")
            Boolean confirmed) {}

    @Schema(name = "CalendarConfirmation")
    record Confirmation(@NotBlank String legalBasis) {}

    @Schema(name = "CalendarConfirmed")
    record Confirmed(int days) {}
}
