package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.AddBridgeLayout;
import vn.chiboso.membership.application.port.in.SeeBridgeLayouts;
import vn.chiboso.membership.domain.bridge.BridgeKind;
import vn.chiboso.membership.domain.bridge.BridgeRefusal;
import vn.chiboso.membership.domain.bridge.DateShape;

/** Columns of the files to and from the national handbook app: what holds, and other columns from a day on. */
@Controller
@RequestMapping("/console/handbook-app")
class BridgeLayoutPages {
    private final SeeBridgeLayouts see;
    private final AddBridgeLayout add;
    private final Shown shown;

    BridgeLayoutPages(SeeBridgeLayouts see, AddBridgeLayout add, Shown shown) {
        this.see = see;
        this.add = add;
        this.shown = shown;
    }

    @GetMapping
    String page(Actor actor, @RequestParam(defaultValue = "LIST_OUT") BridgeKind kind, Model model) {
        var view = see.see(actor);
        var form = view.layouts().stream()
                .filter(layout -> layout.kind() == kind && !layout.validFrom().isAfter(view.today()))
                .findFirst()
                .map(layout -> BridgeLayoutForm.of(layout, view.today()))
                .orElseGet(BridgeLayoutForm::new);
        model.addAttribute("form", form);
        return show(view, model);
    }

    @PostMapping
    String add(
            Actor actor,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("form") BridgeLayoutForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.take(typed);
        var columns = form.read();
        if (columns == null) {
            binding.rejectValue("columns", "membership.refusal.bridge.places", "membership.refusal.bridge.places");
        } else if (!binding.hasErrors()) {
            try {
                add.add(
                        actor,
                        new AddBridgeLayout.Command(
                                form.getKind(),
                                form.getFrom(),
                                form.getDates(),
                                form.getStatuses(),
                                columns,
                                form.getLegalBasis()));
                flash.addFlashAttribute("done", shown.text("membership.bridge.layout.added"));
                return "redirect:/console/handbook-app?kind=" + form.getKind();
            } catch (Refusal refusal) {
                FormProblems.put(binding, refusal);
            }
        }
        var view = see.see(actor);
        if (!view.mayAdd()) {
            throw BridgeRefusal.forbidden();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(view, model);
    }

    private String show(SeeBridgeLayouts.View view, Model model) {
        var dates = new LinkedHashMap<String, String>();
        Arrays.stream(DateShape.values()).forEach(shape -> dates.put(shape.name(), shown.word(shape)));
        model.addAttribute("view", view);
        model.addAttribute("dates", dates);
        model.addAttribute("statuses", MemberStatus.values());
        model.addAttribute("shown", shown);
        return "membership/handbook-app-layouts";
    }
}
