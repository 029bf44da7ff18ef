package vn.chiboso.membership.adapter.in.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people sign in, for pages that offer only what is there. */
@Component("membershipIdentity")
class IdentityShown {
    private final boolean local;
    private final String realm;

    IdentityShown(
            @Value("${chiboso.identity:local}") String identity,
            @Value("${chiboso.keycloak.url:}") String url,
            @Value("${chiboso.keycloak.realm:chiboso}") String realm) {
        local = identity.equals("local");
        this.realm = url + "/realms/" + realm;
    }

    public boolean isLocal() {
        return local;
    }

    /** Where one tends one's own password and second factor at Keycloak; null where they are kept here. */
    public @Nullable String getAccountPage() {
        return local ? null : realm + "/account";
    }
}
