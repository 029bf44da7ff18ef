package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.RetryProvisioning;

@Tag(name = "Accounts", description = "Sign-ins")
@RestController
@ConditionalOnProperty(name = "chiboso.identity", havingValue = "keycloak")
class ProvisioningOperations {
    private final RetryProvisioning retryProvisioning;

    ProvisioningOperations(RetryProvisioning retryProvisioning) {
        this.retryProvisioning = retryProvisioning;
    }

    @Operation(
            summary = "Tell the identity provider of an account now",
            description = "Nothing happens when it knows already.")
    @PostMapping("/api/v1/accounts/{account}/provisioning")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(Actor actor, @PathVariable UUID account) {
        retryProvisioning.retry(actor, new AccountId(account));
    }
}
