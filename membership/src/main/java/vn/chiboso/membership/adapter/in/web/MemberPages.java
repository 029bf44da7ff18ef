package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.AddMember;
import vn.chiboso.membership.application.port.in.CorrectMember;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.in.SeeMemberOnDay;
import vn.chiboso.membership.application.port.in.SeeParticulars;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.Sex;
import vn.chiboso.membership.domain.roll.Finding;

/** One person's card in the list book: read, add, correct. */
@Controller
@RequestMapping("/branch/members")
class MemberPages {
    private final SeeMember seeMember;
    private final SeeMemberOnDay seeMemberOnDay;
    private final SeeParticulars seeParticulars;
    private final AddMember addMember;
    private final CorrectMember correctMember;
    private final SeeUnit seeUnit;
    private final InsteadLinks instead;
    private final Options options;
    private final Shown shown;
    private final DayDesk days;
    private final Supplier<UUID> newId;
    private final Clock clock;

    MemberPages(
            SeeMember seeMember,
            SeeMemberOnDay seeMemberOnDay,
            SeeParticulars seeParticulars,
            AddMember addMember,
            CorrectMember correctMember,
            SeeUnit seeUnit,
            InsteadLinks instead,
            Options options,
            Shown shown,
            DayDesk days,
            Supplier<UUID> newId,
            Clock clock) {
        this.seeMember = seeMember;
        this.seeMemberOnDay = seeMemberOnDay;
        this.seeParticulars = seeParticulars;
        this.addMember = addMember;
        this.correctMember = correctMember;
        this.seeUnit = seeUnit;
        this.instead = instead;
        this.options = options;
        this.shown = shown;
        this.days = days;
        this.newId = newId;
        this.clock = clock;
    }

    @ModelAttribute("sexes")
    Map<String, String> sexes() {
        return options.orNone(EnumSet.allOf(Sex.class));
    }

    @ModelAttribute("statuses")
    Map<String, String> statuses() {
        return options.of(EnumSet.complementOf(EnumSet.of(MemberStatus.HOSTED)));
    }

    @GetMapping("/{member}")
    String one(
            Actor actor,
            @PathVariable UUID member,
            @ModelAttribute("asOf") DayForm asOf,
            BindingResult binding,
            HttpServletResponse response,
            Model model) {
        var past = days.past(
                asOf,
                binding,
                response,
                day -> seeMemberOnDay.see(actor, new SeeMemberOnDay.Query(new MemberId(member), day)));
        if (past.isPresent()) {
            model.addAttribute("card", MemberDayPage.of(past.get(), shown));
            model.addAttribute("shown", shown);
            return "membership/member-day";
        }
        var view = seeMember.see(actor, new MemberId(member));
        model.addAttribute("card", MemberPage.of(view, shown));
        if (view.entry() != null) {
            model.addAttribute("sealed", seeParticulars.see(actor, new MemberId(member)));
        }
        return "membership/member";
    }

    @GetMapping("/new")
    String newMember(Actor actor, @RequestParam UUID unit, Model model) {
        var form = new MemberForm();
        form.setId(newId.get().toString());
        form.setFrom(LocalDate.now(clock));
        model.addAttribute("form", form);
        return show(actor, unit, model);
    }

    @PostMapping("/new")
    String add(
            Actor actor,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "false") boolean other,
            @ModelAttribute("form") MemberForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                var added = addMember.add(
                        actor,
                        new AddMember.Command(
                                MemberId.of(form.getId()),
                                new UnitId(unit),
                                form.text(),
                                form.getStatus(),
                                form.getFrom(),
                                other,
                                form.particulars()));
                flash.addFlashAttribute("done", said("membership.member.added", added.warnings()));
                return "redirect:"
                        + (unitOf(actor, unit).seesRoll()
                                ? "/branch/members/" + added.member()
                                : "/console/units/" + unit);
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
                model.addAttribute("asksOther", other || "other".equals(refusal.field()));
                instead.ofKnown(actor, refusal, unit, new ActStart())
                        .ifPresent(link -> model.addAttribute("instead", link));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("other", other);
        return show(actor, unit, model);
    }

    private String show(Actor actor, UUID unit, Model model) {
        var view = unitOf(actor, unit);
        if (!view.addsMembers()) {
            throw RollRefusal.forbidden();
        }
        model.addAttribute("unit", unit);
        model.addAttribute("back", view.seesRoll() ? "/branch?unit=" + unit : "/console/units/" + unit);
        return "membership/member-new";
    }

    private SeeUnit.View unitOf(Actor actor, UUID unit) {
        return seeUnit.see(actor, new UnitId(unit));
    }

    @GetMapping("/{member}/edit")
    String edit(Actor actor, @PathVariable UUID member, Model model) {
        var view = seeMember.see(actor, new MemberId(member));
        var entry = view.entry();
        if (!view.mayKeep() || entry == null) {
            throw PersonRefusal.forbidden();
        }
        var form = MemberForm.of(entry, shown);
        form.mask(seeParticulars.see(actor, new MemberId(member)));
        model.addAttribute("form", form);
        model.addAttribute("member", member);
        return "membership/member-edit";
    }

    @PostMapping("/{member}/edit")
    String correct(
            Actor actor,
            @PathVariable UUID member,
            @ModelAttribute("form") MemberForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                var warnings = correctMember.correct(
                        actor,
                        new CorrectMember.Command(
                                new MemberId(member), form.text(), form.getVersion(), form.particulars()));
                flash.addFlashAttribute("done", said("membership.saved", warnings));
                return "redirect:/branch/members/" + member;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
                instead.of(actor, refusal, member, new ActStart())
                        .ifPresent(link -> model.addAttribute("instead", link));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("member", member);
        return "membership/member-edit";
    }

    private String said(String key, List<Finding> warnings) {
        var said = new StringBuilder(shown.text(key));
        warnings.forEach(w -> said.append(' ').append(shown.finding(w)));
        return said.toString();
    }
}
