package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.AdmitMember;
import vn.chiboso.membership.application.port.in.AnnulAct;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.SeeBooks;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.Sex;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;

/** The books beside the roll: admissions that wait for the ceremony, and who is on the roll no longer. */
@Controller
@RequestMapping("/branch/books")
class BookPages {
    private final SeeBooks seeBooks;
    private final AdmitMember admitMember;
    private final RecordAct recordAct;
    private final AnnulAct annulAct;
    private final InsteadLinks instead;
    private final Options options;
    private final Shown shown;
    private final DayDesk days;
    private final Supplier<UUID> newId;

    BookPages(
            SeeBooks seeBooks,
            AdmitMember admitMember,
            RecordAct recordAct,
            AnnulAct annulAct,
            InsteadLinks instead,
            Options options,
            Shown shown,
            DayDesk days,
            Supplier<UUID> newId) {
        this.seeBooks = seeBooks;
        this.admitMember = admitMember;
        this.recordAct = recordAct;
        this.annulAct = annulAct;
        this.instead = instead;
        this.options = options;
        this.shown = shown;
        this.days = days;
        this.newId = newId;
    }

    @ModelAttribute("sexes")
    Map<String, String> sexes() {
        return options.orNone(EnumSet.allOf(Sex.class));
    }

    @GetMapping
    String books(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID unit,
            @ModelAttribute("form") CeremonyForm form,
            @ModelAttribute("asOf") DayForm asOf,
            BindingResult binding,
            HttpServletResponse response,
            Model model) {
        var branch = unit == null ? null : new UnitId(unit);
        return show(
                days.past(asOf, binding, response, day -> seeBooks.see(actor, new SeeBooks.Query(branch, day)))
                        .orElseGet(() -> seeBooks.see(actor, new SeeBooks.Query(branch, null))),
                model);
    }

    private String show(SeeBooks.View books, Model model) {
        model.addAttribute("books", books);
        model.addAttribute("shown", shown);
        model.addAttribute("ids", newId);
        return "membership/books";
    }

    @GetMapping("/admissions/new")
    String admission(Actor actor, @RequestParam UUID unit, Model model) {
        var form = new AdmissionForm();
        form.setId(newId.get().toString());
        model.addAttribute("form", form);
        return show(actor, unit, model);
    }

    @PostMapping("/admissions/new")
    String admit(
            Actor actor,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "false") boolean other,
            @ModelAttribute("form") AdmissionForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                var admitted = admitMember.admit(
                        actor,
                        new AdmitMember.Command(
                                MemberId.of(form.getId()),
                                new UnitId(unit),
                                form.text(),
                                form.decision(),
                                other,
                                form.particulars()));
                var said = new StringBuilder(shown.text("membership.admission.done"));
                admitted.warnings().forEach(w -> said.append(' ').append(shown.finding(w)));
                flash.addFlashAttribute("done", said.toString());
                return "redirect:/branch/books?unit=" + unit;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
                model.addAttribute("asksOther", other || "other".equals(refusal.field()));
                instead.ofKnown(actor, refusal, unit, form.start())
                        .ifPresent(link -> model.addAttribute("instead", link));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("other", other);
        return show(actor, unit, model);
    }

    @FreshProof
    @PostMapping("/admissions/{member}/ceremony")
    String ceremony(
            Actor actor,
            @PathVariable UUID member,
            @RequestParam UUID unit,
            @ModelAttribute("form") CeremonyForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                recordAct.record(
                        actor,
                        new RecordAct.Command(
                                form.getId() == null ? null : new ActId(form.getId()),
                                new MemberId(member),
                                ActKind.CEREMONY_HELD,
                                form.getOn(),
                                null,
                                DecisionText.NONE,
                                null,
                                form.getSeen()));
                flash.addFlashAttribute("done", shown.text("membership.admission.ceremony.done"));
                return "redirect:/branch/members/" + member;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("typedFor", new MemberId(member));
        model.addAttribute("typed", binding.getFieldValue("on"));
        var books = seeBooks.see(actor, new SeeBooks.Query(new UnitId(unit), null));
        var asOf = new DayForm();
        asOf.setDay(books.asOf().today());
        model.addAttribute("asOf", asOf);
        return show(books, model);
    }

    @FreshProof
    @PostMapping("/admissions/{member}/annul")
    String annul(
            Actor actor,
            @PathVariable UUID member,
            @RequestParam UUID unit,
            @RequestParam UUID act,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var outcome = annulAct.annul(actor, new AnnulAct.Command(new MemberId(member), new ActId(act), reason));
        flash.addFlashAttribute("done", ActLine.takenBack(outcome, shown));
        return "redirect:/branch/books?unit=" + unit;
    }

    private String show(Actor actor, UUID unit, Model model) {
        var books = seeBooks.see(actor, new SeeBooks.Query(new UnitId(unit), null));
        if (!books.mayKeep()) {
            throw RollRefusal.forbidden();
        }
        model.addAttribute("unit", unit);
        model.addAttribute("unitName", books.unitName());
        return "membership/admission-new";
    }
}
