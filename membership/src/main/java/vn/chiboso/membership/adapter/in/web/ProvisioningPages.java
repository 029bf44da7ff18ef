package vn.chiboso.membership.adapter.in.web;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RetryProvisioning;

/** "Try again" beside an account that waits for the identity provider. */
@Controller
@ConditionalOnProperty(name = "chiboso.identity", havingValue = "keycloak")
class ProvisioningPages {
    private final RetryProvisioning retryProvisioning;
    private final Shown shown;

    ProvisioningPages(RetryProvisioning retryProvisioning, Shown shown) {
        this.retryProvisioning = retryProvisioning;
        this.shown = shown;
    }

    @PostMapping("/console/accounts/{account}/provisioning")
    String retry(Actor actor, @PathVariable UUID account, RedirectAttributes flash) {
        retryProvisioning.retry(actor, new AccountId(account));
        flash.addFlashAttribute("done", shown.text("membership.provisioning.hurried"));
        return "redirect:/console/accounts";
    }
}
