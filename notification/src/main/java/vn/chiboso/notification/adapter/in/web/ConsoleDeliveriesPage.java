package vn.chiboso.notification.adapter.in.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.notification.application.port.in.OverseeDeliveries;

/** The officers' view: counts by state, what did not arrive, the state of the mail channel. */
@Controller
class ConsoleDeliveriesPage {
    private final OverseeDeliveries overseeDeliveries;

    ConsoleDeliveriesPage(OverseeDeliveries overseeDeliveries) {
        this.overseeDeliveries = overseeDeliveries;
    }

    @GetMapping("/console/deliveries")
    String show(Actor actor, Model model) {
        model.addAttribute("view", overseeDeliveries.of(actor));
        return "notification/console";
    }
}
