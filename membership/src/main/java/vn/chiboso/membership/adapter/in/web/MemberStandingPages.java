package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.in.SetStatus;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.PositionId;

/** What changes by date: a person's status and posts in the branch. */
@Controller
@RequestMapping("/branch/members/{member}")
class MemberStandingPages {
    private final SeeMember seeMember;
    private final SetStatus setStatus;
    private final GivePosition givePosition;
    private final InsteadLinks instead;
    private final CommitteeWords words;
    private final Options options;
    private final Shown shown;
    private final Supplier<UUID> newId;
    private final Clock clock;

    MemberStandingPages(
            SeeMember seeMember,
            SetStatus setStatus,
            GivePosition givePosition,
            InsteadLinks instead,
            CommitteeWords words,
            Options options,
            Shown shown,
            Supplier<UUID> newId,
            Clock clock) {
        this.seeMember = seeMember;
        this.setStatus = setStatus;
        this.givePosition = givePosition;
        this.instead = instead;
        this.words = words;
        this.options = options;
        this.shown = shown;
        this.newId = newId;
        this.clock = clock;
    }

    @ModelAttribute("statuses")
    Map<String, String> statuses() {
        return options.of(EnumSet.complementOf(EnumSet.of(MemberStatus.HOSTED)));
    }

    @GetMapping("/status")
    String status(Actor actor, @PathVariable UUID member, Model model) {
        var form = new StatusForm();
        var view = show(actor, member, model);
        form.setStatus(view.person().status());
        var entry = view.entry();
        if (entry != null) {
            form.setVersion(entry.version());
        }
        form.setFrom(LocalDate.now(clock));
        model.addAttribute("form", form);
        return "membership/member-status";
    }

    @PostMapping("/status")
    String setStatus(
            Actor actor,
            @PathVariable UUID member,
            @ModelAttribute("form") StatusForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var from = form.getFrom();
        if (from == null && !binding.hasErrors()) {
            binding.rejectValue("from", "membership.required", "membership.required");
        } else if (from != null && !binding.hasErrors()) {
            try {
                setStatus.set(
                        actor,
                        new SetStatus.Command(
                                new MemberId(member), form.getStatus(), from, form.getBasis(), form.getVersion()));
                flash.addFlashAttribute("done", shown.text("membership.saved"));
                return "redirect:/branch/members/" + member;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
                instead.of(actor, refusal, member, ActStart.of(null, from, form.getBasis()))
                        .ifPresent(link -> model.addAttribute("instead", link));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(actor, member, model);
        return "membership/member-status";
    }

    @FreshProof
    @GetMapping("/position")
    String position(Actor actor, @PathVariable UUID member, Model model) {
        show(actor, member, model);
        var form = new PositionForm();
        form.setId(newId.get().toString());
        form.setFrom(LocalDate.now(clock));
        model.addAttribute("form", form);
        return "membership/member-position";
    }

    @FreshProof
    @PostMapping("/position")
    String give(
            Actor actor,
            @PathVariable UUID member,
            @ModelAttribute("form") PositionForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var view = show(actor, member, model);
        var position = form.getPosition();
        var from = form.getFrom();
        if ((position == null || from == null) && !binding.hasErrors()) {
            var missing = position == null ? "position" : "from";
            binding.rejectValue(missing, "membership.required", "membership.required");
        } else if (position != null && from != null && !binding.hasErrors()) {
            try {
                var given = givePosition.give(
                        actor,
                        new GivePosition.Command(
                                PositionId.of(form.getId()),
                                view.person().unit(),
                                new MemberId(member),
                                position,
                                from,
                                null,
                                form.getBasis()));
                flash.addFlashAttribute("done", words.after(shown.text("membership.position.given"), given.warnings()));
                return "redirect:/branch/members/" + member;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "membership/member-position";
    }

    private SeeMember.View show(Actor actor, UUID member, Model model) {
        var view = seeMember.see(actor, new MemberId(member));
        if (!view.mayKeep()) {
            throw PersonRefusal.forbidden();
        }
        model.addAttribute("member", member);
        model.addAttribute("name", view.person().fullName());
        var ofBranch = EnumSet.range(Position.SECRETARY, Position.GROUP_LEADER);
        ofBranch.retainAll(view.givable());
        model.addAttribute("positions", options.of(ofBranch));
        return view;
    }
}
