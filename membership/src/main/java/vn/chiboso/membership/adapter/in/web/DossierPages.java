package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.NoteDossier;
import vn.chiboso.membership.application.port.in.SeeHandbook;
import vn.chiboso.membership.domain.handbook.DossierItem;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;

/** The checklist of a member's dossier: has, kept where, and nothing more. */
@Controller
@RequestMapping("/branch/members/{member}/dossier")
class DossierPages {
    private final SeeHandbook see;
    private final NoteDossier note;
    private final Options options;
    private final Shown shown;

    DossierPages(SeeHandbook see, NoteDossier note, Options options, Shown shown) {
        this.see = see;
        this.note = note;
        this.options = options;
        this.shown = shown;
    }

    @ModelAttribute("items")
    Map<String, String> items() {
        return options.of(EnumSet.allOf(DossierItem.class));
    }

    @ModelAttribute("choices")
    Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("true", shown.text("membership.handbook.held"));
        choices.put("false", shown.text("membership.handbook.not-held"));
        return choices;
    }

    @GetMapping
    String list(Actor actor, @PathVariable UUID member, Model model) {
        model.addAttribute("form", new DossierForm());
        return show(actor, member, model);
    }

    @PostMapping
    String note(
            Actor actor,
            @PathVariable UUID member,
            @ModelAttribute("form") DossierForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                note.note(
                        actor,
                        new NoteDossier.Command(
                                new MemberId(member), form.getItem(), form.getHeld(), form.getKeptAt()));
                flash.addFlashAttribute("done", shown.text("membership.dossier.noted"));
                return "redirect:/branch/members/" + member + "/dossier";
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(actor, member, model);
    }

    private String show(Actor actor, UUID member, Model model) {
        var view = see.see(actor, new MemberId(member), null);
        if (!view.rights().answers()) {
            throw HandbookRefusal.forbidden();
        }
        model.addAttribute("name", view.person().fullName());
        model.addAttribute("member", member);
        model.addAttribute("lines", HandbookPage.of(view, shown).dossier());
        return "membership/dossier";
    }
}
