package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.EndHelping;
import vn.chiboso.membership.application.port.in.RecordReadiness;
import vn.chiboso.membership.application.port.in.SeeReadiness;
import vn.chiboso.membership.application.port.in.WithdrawReadiness;
import vn.chiboso.membership.domain.readiness.Connection;
import vn.chiboso.membership.domain.readiness.Device;
import vn.chiboso.membership.domain.readiness.ReadinessNoteId;
import vn.chiboso.membership.domain.readiness.ReadinessRefusal;
import vn.chiboso.membership.domain.readiness.SkillLevel;

/** How one takes part: a member's own answers, and for the committee those it writes down for somebody. */
@Controller
class ReadinessPages {
    private static final String OWN = "/handbook/readiness";

    private final SeeReadiness see;
    private final RecordReadiness record;
    private final WithdrawReadiness withdraw;
    private final EndHelping endHelping;
    private final ReadinessWords words;
    private final Options options;
    private final Shown shown;
    private final Supplier<UUID> newId;

    ReadinessPages(
            SeeReadiness see,
            RecordReadiness record,
            WithdrawReadiness withdraw,
            EndHelping endHelping,
            ReadinessWords words,
            Options options,
            Shown shown,
            Supplier<UUID> newId) {
        this.see = see;
        this.record = record;
        this.withdraw = withdraw;
        this.endHelping = endHelping;
        this.words = words;
        this.options = options;
        this.shown = shown;
        this.newId = newId;
    }

    @GetMapping(OWN)
    String own(Actor actor, Model model) {
        return one(actor, member(actor), model);
    }

    @GetMapping("/branch/readiness/members/{member}")
    String one(Actor actor, @PathVariable UUID member, Model model) {
        var view = show(actor, member, model);
        model.addAttribute("form", ReadinessForm.of(view.last(), newId.get()));
        return "membership/readiness";
    }

    @PostMapping(OWN)
    String answer(
            Actor actor,
            @ModelAttribute("form") ReadinessForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return record(actor, member(actor), form, binding, model, response, flash);
    }

    @PostMapping("/branch/readiness/members/{member}")
    String record(
            Actor actor,
            @PathVariable UUID member,
            @ModelAttribute("form") ReadinessForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var view = show(actor, member, model);
        if (!binding.hasErrors()) {
            try {
                record.record(actor, form.command(new MemberId(member), newId.get()));
                flash.addFlashAttribute("done", shown.text("membership.readiness.recorded"));
                return view.own() ? "redirect:" + OWN : "redirect:/branch/readiness?unit=" + view.unit();
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "membership/readiness";
    }

    @PostMapping(OWN + "/withdrawal")
    String withdraw(Actor actor, @RequestParam(required = false) @Nullable UUID seen, RedirectAttributes flash) {
        withdraw.withdraw(actor, new ReadinessNoteId(newId.get()), seen == null ? null : new ReadinessNoteId(seen));
        flash.addFlashAttribute("done", shown.text("membership.readiness.withdrawn"));
        return "redirect:" + OWN;
    }

    @PostMapping(OWN + "/helping/{member}/end")
    String endHelping(Actor actor, @PathVariable UUID member, RedirectAttributes flash) {
        endHelping.end(actor, new ReadinessNoteId(newId.get()), new MemberId(member));
        flash.addFlashAttribute("done", shown.text("membership.readiness.help-ended"));
        return "redirect:" + OWN;
    }

    private SeeReadiness.View show(Actor actor, UUID member, Model model) {
        var view = see.see(actor, new MemberId(member));
        var helpers = new LinkedHashMap<String, String>();
        helpers.put("", shown.text("membership.readiness.helper.nobody"));
        view.helpers().forEach((id, name) -> helpers.put(id.toString(), name));
        model.addAttribute("view", view);
        model.addAttribute("words", words);
        model.addAttribute("shown", shown);
        model.addAttribute("devices", options.of(EnumSet.allOf(Device.class)));
        model.addAttribute("connections", options.of(EnumSet.allOf(Connection.class)));
        model.addAttribute("levels", options.orNone(EnumSet.allOf(SkillLevel.class)));
        model.addAttribute("helpers", helpers);
        return view;
    }

    private static UUID member(Actor actor) {
        var member = actor.member();
        if (member == null) {
            throw ReadinessRefusal.notFound();
        }
        return member.value();
    }
}
