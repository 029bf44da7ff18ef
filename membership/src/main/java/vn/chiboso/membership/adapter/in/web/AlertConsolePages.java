package vn.chiboso.membership.adapter.in.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeAlertArea;
import vn.chiboso.membership.domain.alert.AlertKind;

/** For officers: how many alerts the branches below have. */
@Controller
@RequestMapping("/console/alerts")
class AlertConsolePages {
    private final SeeAlertArea seeArea;
    private final AlertWords words;

    AlertConsolePages(SeeAlertArea seeArea, AlertWords words) {
        this.seeArea = seeArea;
        this.words = words;
    }

    @GetMapping
    String area(
            Actor actor,
            @RequestParam(required = false) @Nullable AlertKind kind,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("view", seeArea.see(actor, new SeeAlertArea.Query(kind, after)));
        model.addAttribute(
                "kinds",
                Arrays.stream(AlertKind.values()).filter(AlertKind::isOfBranch).toList());
        model.addAttribute("words", words);
        return "membership/alert-area";
    }
}
