package vn.chiboso.membership.adapter.out.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chiboso.membership.application.port.out.IdentityProvider;
import vn.chiboso.membership.domain.Provisioning;
import vn.chiboso.membership.domain.Provisioning.Handover;
import vn.chiboso.membership.domain.ProvisioningFailure;

/** Accounts as Keycloak's users, each with the account's id in an attribute that only administrators may write. */
class KeycloakIdentityProvider implements IdentityProvider {
    /** The attribute, and the claim that it becomes. */
    static final String ACCOUNT = "chiboso_account";

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakIdentityProvider.class);
    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    private static final String SET_UP_FACTOR = "CONFIGURE_TOTP";

    private final KeycloakUsers users;
    private final boolean writes;

    KeycloakIdentityProvider(KeycloakUsers users, boolean writes) {
        this.users = users;
        this.writes = writes;
    }

    @Override
    public boolean isElsewhere() {
        return true;
    }

    @Override
    public Answer tell(Provisioning account) {
        var handed = new AtomicBoolean();
        try {
            return known(account, handed);
        } catch (HttpClientErrorException e) {
            // Keycloak's answer may name the person: it is not logged
            LOG.warn("Keycloak answered {} about account {}", e.getStatusCode().value(), account.account());
            return new Answer.Failed(failure(e), handed.get());
        } catch (ServiceToken.NotLetIn e) {
            LOG.warn("{}", e.getMessage());
            return new Answer.Failed(ProvisioningFailure.UNAUTHORISED, handed.get());
        } catch (RestClientException e) {
            LOG.warn("Keycloak cannot be reached: {}", e.getClass().getSimpleName());
            return new Answer.Failed(ProvisioningFailure.UNREACHABLE, handed.get());
        }
    }

    private Answer known(Provisioning account, AtomicBoolean handed) {
        var there = find(account);
        var done = there.isPresent() ? change(there.get(), account) : create(account);
        var handover = account.handover();
        if (handover != null) {
            users.password(
                    done.externalId(),
                    Map.of("type", "password", "value", handover.secret(), "temporary", !handover.stays()));
            handed.set(true);
            settle(done, handover, account.email());
        }
        if (handover != null || !account.active()) {
            users.signOut(done.externalId());
        }
        return done;
    }

    /** By its subject, else by our id; a name alone proves nothing. */
    private Optional<ObjectNode> find(Provisioning account) {
        return byId(account.externalId())
                .or(() -> users.find(ACCOUNT + ":" + account.account()).stream().findFirst());
    }

    private Optional<ObjectNode> byId(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(users.get(id));
        } catch (HttpClientErrorException.NotFound gone) {
            return Optional.empty();
        }
    }

    /** An address that is somebody else's there must not stand in the way of who may sign in. */
    private Answer.Known change(ObjectNode user, Provisioning account) {
        var id = user.path("id").asString();
        var before = user.deepCopy();
        describe(user, account, account.email());
        if (user.equals(before)) {
            return new Answer.Known(id);
        }
        try {
            users.change(id, user);
            return new Answer.Known(id);
        } catch (HttpClientErrorException.Conflict taken) {
            describe(
                    before,
                    account,
                    before.hasNonNull("email") ? before.path("email").asString() : null);
            users.change(id, before);
            return withoutEmail(id, account);
        }
    }

    private Answer.Known create(Provisioning account) {
        try {
            return new Answer.Known(create(account, account.email()));
        } catch (HttpClientErrorException.Conflict taken) {
            if (account.email() == null) {
                throw taken;
            }
            return withoutEmail(create(account, null), account);
        }
    }

    private static Answer.Known withoutEmail(String id, Provisioning account) {
        LOG.warn("Keycloak has the address of account {} for somebody else: it was told without", account.account());
        return new Answer.Known(id, true);
    }

    private String create(Provisioning account, @Nullable String email) {
        var user = JsonNodeFactory.instance.objectNode();
        user.put("username", account.userName());
        user.putArray("requiredActions").add(CHOOSE_PASSWORD);
        describe(user, account, email);
        var place = Objects.requireNonNull(users.create(user).getHeaders().getLocation(), "Location of the new user");
        return place.getPath().substring(place.getPath().lastIndexOf('/') + 1);
    }

    /** The whole name in one field: which part is the family name, and where it stands, is not for Keycloak to guess. */
    private static void describe(ObjectNode user, Provisioning account, @Nullable String email) {
        user.put("enabled", account.active());
        user.put("lastName", account.name());
        if (email != null) {
            user.put("email", email);
        } else if (user.hasNonNull("email")) {
            user.put("email", "");
        }
        var attributes = user.withObject("/attributes");
        attributes.putArray(ACCOUNT).add(account.account().toString());
        if (account.secondFactor() && !user.path("totp").asBoolean(false)) {
            require(user, SET_UP_FACTOR);
        }
    }

    private static void require(ObjectNode user, String action) {
        var actions = user.withArrayProperty("requiredActions");
        if (actions.valueStream().noneMatch(each -> action.equals(each.asString()))) {
            actions.add(action);
        }
    }

    private void settle(Answer.Known done, Handover handover, @Nullable String email) {
        if (handover.stays()) {
            forgetActions(done.externalId());
        } else if (writes && email != null && !done.emailTaken()) {
            writeTo(done.externalId());
        }
    }

    /** Who has just chosen a password need not choose another. */
    private void forgetActions(String id) {
        var user = users.get(id);
        var others = user.withArrayProperty("requiredActions")
                .valueStream()
                .filter(action -> !CHOOSE_PASSWORD.equals(action.asString()))
                .toList();
        user.putArray("requiredActions").addAll(others);
        users.change(id, user);
    }

    /** The paper with the one-time password opens the door as well, so that a letter that fails is no failure. */
    private void writeTo(String id) {
        try {
            users.write(id, List.of(CHOOSE_PASSWORD));
        } catch (RestClientException e) {
            LOG.warn(
                    "Keycloak could not write to its user {}: {}",
                    id,
                    e.getClass().getSimpleName());
        }
    }

    private static ProvisioningFailure failure(HttpClientErrorException e) {
        return switch (HttpStatus.resolve(e.getStatusCode().value())) {
            case UNAUTHORIZED, FORBIDDEN -> ProvisioningFailure.UNAUTHORISED;
            case CONFLICT -> ProvisioningFailure.NAME_TAKEN;
            case TOO_MANY_REQUESTS, REQUEST_TIMEOUT -> ProvisioningFailure.UNREACHABLE;
            case null, default -> ProvisioningFailure.REFUSED;
        };
    }
}
