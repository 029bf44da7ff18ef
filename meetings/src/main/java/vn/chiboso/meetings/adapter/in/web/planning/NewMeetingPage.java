package vn.chiboso.meetings.adapter.in.web.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.application.port.in.ListMeetings;
import vn.chiboso.meetings.application.port.in.PlanMeeting;
import vn.chiboso.meetings.application.port.in.ProposeMeeting;
import vn.chiboso.meetings.domain.MeetingRefusal;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;

@Controller
class NewMeetingPage {
    private final ProposeMeeting proposeMeeting;
    private final PlanMeeting planMeeting;
    private final ListMeetings listMeetings;
    private final Choices choices;
    private final Trail trail;
    private final MessageSource messages;
    private final Supplier<UUID> newId;
    private final Clock clock;

    NewMeetingPage(
            ProposeMeeting proposeMeeting,
            PlanMeeting planMeeting,
            ListMeetings listMeetings,
            Choices choices,
            Trail trail,
            MessageSource messages,
            Supplier<UUID> newId,
            Clock clock) {
        this.proposeMeeting = proposeMeeting;
        this.planMeeting = planMeeting;
        this.listMeetings = listMeetings;
        this.choices = choices;
        this.trail = trail;
        this.messages = messages;
        this.newId = newId;
        this.clock = clock;
    }

    @GetMapping("/meetings/new")
    String blank(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "REGULAR") MeetingKind kind,
            Actor actor,
            Model model,
            Locale locale) {
        var about = month == null ? YearMonth.now(clock).plusMonths(1) : month;
        var proposal = propose(actor, unit == null ? ownUnit(actor) : unit, kind, about);
        var form = new PlanForm();
        form.setId(newId.get().toString());
        form.setUnit(proposal.unit().id().toString());
        form.setKind(kind);
        form.setMonth(about);
        form.setTitle(proposal.title());
        form.setDate(proposal.date().day());
        form.setTime(proposal.start());
        form.setMinutes(proposal.minutes());
        form.setChair(proposal.chair() == null ? "" : proposal.chair().toString());
        model.addAttribute("plan", form);
        fill(model, proposal, locale);
        return "meetings/new";
    }

    @PostMapping("/meetings")
    ModelAndView plan(
            @ModelAttribute("plan") PlanForm form,
            BindingResult binding,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        var unit = UnitId.of(form.getUnit());
        if (!binding.hasErrors()) {
            try {
                var id = planMeeting.plan(command(form, unit, actor));
                flash.addFlashAttribute("done", messages.getMessage("meetings.new.done", null, locale));
                return new ModelAndView("redirect:/meetings/" + id);
            } catch (Refusal refusal) {
                Faults.show(refusal, binding, PlanForm.FIELDS);
            }
        }
        var month = form.getMonth() == null ? YearMonth.now(clock) : form.getMonth();
        fill(model, propose(actor, unit, form.getKind(), month), locale);
        return new ModelAndView("meetings/new", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static PlanMeeting.Command command(PlanForm form, UnitId unit, Actor actor) {
        var month = form.getMonth();
        if (month == null) {
            throw new MeetingRefusal(Reason.MONTH_ABSURD);
        }
        return new PlanMeeting.Command(
                actor,
                MeetingId.of(form.getId()),
                unit,
                form.getKind(),
                month,
                form.getTitle(),
                form.start(),
                form.length(),
                form.getPlace(),
                form.getForm(),
                form.getOnlineLink(),
                form.chairId(),
                true);
    }

    private ProposeMeeting.Proposal propose(Actor actor, UnitId unit, MeetingKind kind, YearMonth month) {
        return proposeMeeting.propose(new ProposeMeeting.Query(actor, unit, kind, month));
    }

    private UnitId ownUnit(Actor actor) {
        var today = LocalDate.now(clock);
        var planner = listMeetings
                .list(new ListMeetings.Query(actor, null, today, today))
                .planner();
        if (planner == null) {
            throw new MeetingRefusal(Reason.NOT_YOURS);
        }
        return planner;
    }

    private void fill(Model model, ProposeMeeting.Proposal proposal, Locale locale) {
        model.addAttribute("proposal", proposal);
        model.addAttribute("kinds", choices.kinds(locale));
        model.addAttribute("forms", choices.forms(locale));
        model.addAttribute("people", choices.people(proposal.roll(), locale));
        model.addAttribute("trail", trail.to("meetings.new.title", locale));
    }
}
