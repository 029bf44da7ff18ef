package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
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
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.ReturnMember;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.ActKind;

/** Somebody who had moved away is back. */
@Controller
@RequestMapping("/branch/members/{member}/return")
class ReturnPages {
    private final SeeMember seeMember;
    private final ReturnMember returnMember;
    private final Options options;
    private final Shown shown;
    private final Clock clock;

    ReturnPages(SeeMember seeMember, ReturnMember returnMember, Options options, Shown shown, Clock clock) {
        this.seeMember = seeMember;
        this.returnMember = returnMember;
        this.options = options;
        this.shown = shown;
        this.clock = clock;
    }

    @ModelAttribute("statuses")
    Map<String, String> statuses() {
        return options.of(EnumSet.complementOf(EnumSet.of(MemberStatus.HOSTED, MemberStatus.TRANSFERRED_OUT)));
    }

    @GetMapping
    String form(Actor actor, @PathVariable UUID member, Model model) {
        var form = new ReturnForm();
        form.setOn(LocalDate.now(clock));
        form.setSeen(show(actor, member, model).path().acts().size());
        model.addAttribute("form", form);
        return "membership/member-return";
    }

    @PostMapping
    String comeBack(
            Actor actor,
            @PathVariable UUID member,
            @ModelAttribute("form") ReturnForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                returnMember.comeBack(
                        actor,
                        new ReturnMember.Command(new MemberId(member), form.getStatus(), form.getOn(), form.getSeen()));
                flash.addFlashAttribute("done", shown.text("membership.return.done"));
                return "redirect:/branch/members/" + member;
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(actor, member, model);
        return "membership/member-return";
    }

    private SeeMember.View show(Actor actor, UUID member, Model model) {
        var view = seeMember.see(actor, new MemberId(member));
        if (!view.records() || view.path().stage().ended() != ActKind.MOVED_AWAY) {
            throw PersonRefusal.forbidden();
        }
        model.addAttribute("member", member);
        model.addAttribute("name", view.person().fullName());
        model.addAttribute("unitName", view.unitName());
        return view;
    }
}
