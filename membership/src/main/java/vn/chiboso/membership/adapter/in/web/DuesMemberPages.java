package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumSet;
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
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.DeclareDues;
import vn.chiboso.membership.application.port.in.SeeMemberDues;
import vn.chiboso.membership.domain.dues.DuesDeclarationId;
import vn.chiboso.membership.domain.dues.DuesGroup;
import vn.chiboso.membership.domain.dues.DuesRefusal;
import vn.chiboso.membership.domain.dues.ExemptReason;

/** One's own dues, and for a keeper those of a member who hands in paper. */
@Controller
@RequestMapping("/branch/dues")
class DuesMemberPages {
    private final SeeMemberDues seeMember;
    private final DeclareDues declare;
    private final DuesWords words;
    private final Options options;
    private final Shown shown;
    private final Supplier<UUID> newId;
    private final Clock clock;

    DuesMemberPages(
            SeeMemberDues seeMember,
            DeclareDues declare,
            DuesWords words,
            Options options,
            Shown shown,
            Supplier<UUID> newId,
            Clock clock) {
        this.seeMember = seeMember;
        this.declare = declare;
        this.words = words;
        this.options = options;
        this.shown = shown;
        this.newId = newId;
        this.clock = clock;
    }

    @GetMapping("/me")
    String own(Actor actor, Model model) {
        var member = actor.member();
        if (member == null) {
            throw DuesRefusal.notFound();
        }
        return one(actor, member.value(), model);
    }

    @GetMapping("/members/{member}")
    String one(Actor actor, @PathVariable UUID member, Model model) {
        var view = show(actor, member, model);
        var form = new DuesDeclareForm();
        form.setId(newId.get());
        form.setFrom(YearMonth.now(clock));
        if (!view.declarations().isEmpty()) {
            var last = view.declarations().getFirst();
            form.setSeen(last.id().value());
            form.setGroup(last.group());
            form.setBase(last.base() == null ? "" : words.digits(last.base()));
            form.setExempt(last.exempt());
            form.setBasis(last.basis());
        }
        model.addAttribute("form", form);
        return "membership/dues-member";
    }

    @PostMapping("/members/{member}")
    String declare(
            Actor actor,
            @PathVariable UUID member,
            @ModelAttribute("form") DuesDeclareForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var group = form.getGroup();
        var from = form.getFrom();
        var id = form.getId();
        var seen = form.getSeen();
        if (!binding.hasErrors() && (group == null || from == null)) {
            binding.rejectValue(group == null ? "group" : "from", "membership.required", "membership.required");
        } else if (!binding.hasErrors() && group != null && from != null) {
            try {
                declare.declare(
                        actor,
                        new DeclareDues.Command(
                                new DuesDeclarationId(id == null ? newId.get() : id),
                                new MemberId(member),
                                seen == null ? null : new DuesDeclarationId(seen),
                                from,
                                group,
                                form.getBase(),
                                form.getExempt(),
                                form.getBasis()));
                flash.addFlashAttribute("done", shown.text("membership.dues.declared"));
                return "redirect:/branch/dues/" + (actor.is(new MemberId(member)) ? "me" : "members/" + member);
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(actor, member, model);
        return "membership/dues-member";
    }

    private SeeMemberDues.View show(Actor actor, UUID member, Model model) {
        var view = seeMember.see(actor, new MemberId(member));
        var groups = EnumSet.allOf(DuesGroup.class);
        if (!view.keeper()) {
            groups.remove(DuesGroup.EXEMPT);
        }
        model.addAttribute("view", view);
        model.addAttribute("words", words);
        model.addAttribute("shown", shown);
        model.addAttribute("groups", options.of(groups));
        model.addAttribute("reasons", options.orNone(EnumSet.allOf(ExemptReason.class)));
        return view;
    }
}
