package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.FoundCommittees;
import vn.chiboso.membership.application.port.in.PreviewFounding;

/** Organisations of provinces and communes founded from the country's list: choose, see, run. */
@Controller
@RequestMapping("/console/units/{unit}/founding")
class FoundingPages {
    private final PreviewFounding preview;
    private final FoundCommittees found;
    private final Shown shown;

    FoundingPages(PreviewFounding preview, FoundCommittees found, Shown shown) {
        this.preview = preview;
        this.found = found;
        this.shown = shown;
    }

    /** What is chosen. */
    static class Form {
        private String province = "";

        public String getProvince() {
            return province;
        }

        public void setProvince(String province) {
            this.province = province;
        }
    }

    @GetMapping
    String choose(
            Actor actor,
            @PathVariable UUID unit,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        try {
            show(actor, unit, form.getProvince().isEmpty() ? null : form.getProvince(), form, model);
        } catch (Refusal refusal) {
            refused(actor, unit, form, binding, refusal, model, response);
        }
        return "membership/founding";
    }

    @PostMapping
    String run(
            Actor actor,
            @PathVariable UUID unit,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            var count = found.found(actor, new FoundCommittees.Command(new UnitId(unit), form.getProvince()));
            flash.addFlashAttribute("done", shown.text("membership.founding.done", String.valueOf(count)));
            return "redirect:/console/units/" + unit;
        } catch (Refusal refusal) {
            refused(actor, unit, form, binding, refusal, model, response);
        }
        return "membership/founding";
    }

    private void refused(
            Actor actor,
            UUID unit,
            Form form,
            BindingResult binding,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        if (refusal.field() == null) {
            throw refusal;
        }
        FormProblems.put(binding, refusal);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(actor, unit, null, form, model);
    }

    private void show(Actor actor, UUID unit, @Nullable String province, Form form, Model model) {
        var view = preview.preview(actor, new PreviewFounding.Query(new UnitId(unit), province));
        form.setProvince(view.chosen());
        var provinces = new LinkedHashMap<String, String>();
        provinces.put("", shown.text("membership.founding.choose"));
        if (view.mayAll()) {
            provinces.put(PreviewFounding.ALL, shown.text("membership.founding.all"));
        }
        view.provinces().forEach(place -> provinces.put(place.code(), place.name()));
        model.addAttribute("view", view);
        model.addAttribute("provinces", provinces);
        model.addAttribute("shown", shown);
        model.addAttribute(
                "crumbs",
                List.of(Map.entry(
                        "/console/units/" + unit, view.unit().form().name().value())));
    }
}
