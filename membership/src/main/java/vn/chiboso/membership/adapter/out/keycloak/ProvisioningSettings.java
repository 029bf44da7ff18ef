package vn.chiboso.membership.adapter.out.keycloak;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How accounts are made at Keycloak; only read when {@code chiboso.identity} is {@code keycloak}.
 *
 * @param url    of Keycloak, without the realm and without a slash at the end
 * @param mail   Keycloak also writes to whoever has an address, with a way to choose a password; it needs a mail server for that
 */
@ConfigurationProperties("chiboso.keycloak")
record ProvisioningSettings(
        @DefaultValue("") String url,
        @DefaultValue("chiboso") String realm,
        @DefaultValue("chi-bo-so-provisioning") String provisioningClientId,
        @DefaultValue("") String provisioningClientSecret,
        @DefaultValue("false") boolean mail) {

    /** A secret that is none would let anybody who has read the realm's file make accounts. */
    ProvisioningSettings checked() {
        if (provisioningClientSecret.isBlank() || provisioningClientSecret.startsWith("${")) {
            throw new IllegalStateException("chiboso.keycloak.provisioning-client-secret is not set: give the client "
                    + provisioningClientId + " a secret of its own at Keycloak, and the same here");
        }
        return this;
    }

    String users() {
        return url + "/admin/realms/" + realm;
    }

    String tokens() {
        return url + "/realms/" + realm + "/protocol/openid-connect/token";
    }
}
