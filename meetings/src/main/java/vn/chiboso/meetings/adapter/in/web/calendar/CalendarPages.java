package vn.chiboso.meetings.adapter.in.web.calendar;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.application.port.in.calendar.ConfirmCalendarYear;
import vn.chiboso.meetings.application.port.in.calendar.EnterCalendarDay;
import vn.chiboso.meetings.application.port.in.calendar.SeeCalendar;
import vn.chiboso.meetings.application.port.in.calendar.WeighCalendarDay;
import vn.chiboso.meetings.application.port.in.calendar.WithdrawCalendarDay;
import vn.chiboso.meetings.domain.calendar.CalendarRefusal;
import vn.chiboso.meetings.domain.calendar.CalendarRights;
import vn.chiboso.meetings.domain.calendar.DayKind;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.Refusal;

/** The public holidays of a year and the days worked for them. */
@Controller
@RequestMapping("/console/calendar")
class CalendarPages {
    private final SeeCalendar see;
    private final EnterCalendarDay enter;
    private final WeighCalendarDay weigh;
    private final WithdrawCalendarDay withdraw;
    private final ConfirmCalendarYear confirm;
    private final Supplier<UUID> newId;
    private final MessageSource messages;

    CalendarPages(
            SeeCalendar see,
            EnterCalendarDay enter,
            WeighCalendarDay weigh,
            WithdrawCalendarDay withdraw,
            ConfirmCalendarYear confirm,
            Supplier<UUID> newId,
            MessageSource messages) {
        this.see = see;
        this.enter = enter;
        this.weigh = weigh;
        this.withdraw = withdraw;
        this.confirm = confirm;
        this.newId = newId;
        this.messages = messages;
    }

    @GetMapping
    String year(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID correct,
            Model model,
            Locale locale) {
        var view = see.see(actor, year);
        var form = view.days().stream()
                .filter(day -> day.id().equals(correct) && view.mayGo(day))
                .findFirst()
                .map(day -> CalendarForm.correcting(newId.get(), day))
                .orElseGet(() -> CalendarForm.empty(newId.get()));
        model.addAttribute("form", form);
        fill(model, view, locale);
        return "meetings/calendar";
    }

    @FreshProof
    @PostMapping
    ModelAndView enter(
            Actor actor,
            @ModelAttribute("form") CalendarForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        var day = form.getDay();
        var id = form.getId() == null ? newId.get() : form.getId();
        form.setId(id);
        if (!binding.hasErrors()) {
            try {
                var command = command(actor, id, form);
                var weighed = weigh.weigh(command);
                if (weighed.again() && !form.isConfirmed()) {
                    model.addAttribute("weighed", weighed);
                    return new ModelAndView("meetings/calendar-again", model.asMap());
                }
                enter.enter(command);
                flash.addFlashAttribute("done", text("meetings.calendar.entered", locale));
                return new ModelAndView("redirect:/console/calendar" + (day == null ? "" : "?year=" + day.getYear()));
            } catch (Refusal refusal) {
                put(binding, refusal);
            }
        }
        var view = see.see(actor, day == null ? null : Integer.valueOf(day.getYear()));
        new CalendarRights(true, view.mayKeep()).requireKeeps();
        fill(model, view, locale);
        return new ModelAndView("meetings/calendar", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @FreshProof
    @PostMapping("/days/{id}/withdrawal")
    String withdraw(
            Actor actor, @PathVariable UUID id, @RequestParam int year, RedirectAttributes flash, Locale locale) {
        withdraw.withdraw(actor, id);
        flash.addFlashAttribute("done", text("meetings.calendar.withdrawn", locale));
        return "redirect:/console/calendar?year=" + year;
    }

    @FreshProof
    @PostMapping("/years/{year}/confirmation")
    ModelAndView confirm(
            Actor actor,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String legalBasis,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        try {
            var days = confirm.confirm(actor, year, legalBasis);
            flash.addFlashAttribute("done", text("meetings.calendar.confirmed", locale, days, String.valueOf(year)));
            return new ModelAndView("redirect:/console/calendar?year=" + year);
        } catch (CalendarRefusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("form", CalendarForm.empty(newId.get()));
            model.addAttribute("basis", legalBasis);
            model.addAttribute(
                    "basisError", text(refusal.code(), locale, refusal.args().toArray()));
            fill(model, see.see(actor, year), locale);
            return new ModelAndView("meetings/calendar", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static EnterCalendarDay.Command command(Actor actor, UUID id, CalendarForm form) {
        return new EnterCalendarDay.Command(
                actor,
                id,
                form.getDay(),
                form.getKind(),
                form.getName(),
                form.getLegalBasis(),
                form.isExpected(),
                form.getReplaces(),
                form.isConfirmed());
    }

    private void fill(Model model, SeeCalendar.View view, Locale locale) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : DayKind.values()) {
            kinds.put(kind.name(), text("meetings.calendar.kind." + kind, locale));
        }
        model.addAttribute("view", view);
        model.addAttribute("kinds", kinds);
    }

    private static void put(BindingResult binding, Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        var field = refusal.field();
        var args = refusal.args().toArray();
        if (field == null || field.equals("id")) {
            binding.reject(refusal.code(), args, refusal.code());
        } else {
            binding.rejectValue(field, refusal.code(), args, refusal.code());
        }
    }

    private String text(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
