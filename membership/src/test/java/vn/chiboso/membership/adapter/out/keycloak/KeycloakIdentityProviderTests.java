package vn.chiboso.membership.adapter.out.keycloak;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.application.port.out.IdentityProvider;
import vn.chiboso.membership.application.port.out.IdentityProvider.Answer;
import vn.chiboso.membership.domain.Provisioning;
import vn.chiboso.membership.domain.Provisioning.Handover;
import vn.chiboso.membership.domain.ProvisioningFailure;

/** What Keycloak hears of an account, and what is made of its answers. */
class KeycloakIdentityProviderTests {
    private static final AccountId ACCOUNT = new AccountId(UUID.fromString("0198f000-0000-7000-8000-000000000001"));
    private static final Handover ONE_TIME = new Handover("kf3m-9qtz-w2hd-x7pa", false);
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    private StubKeycloak keycloak;
    private IdentityProvider provider;

    @BeforeEach
    void start() throws IOException {
        keycloak = new StubKeycloak();
        provider = provider(StubKeycloak.SECRET, false, NOON);
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void makesAUserThatCarriesTheAccountAndHasToChooseAPassword() {
        var known = known(account(null, "hung@example.org", true, ONE_TIME));
        var user = keycloak.only();
        assertThat(user.path("id").asString()).isEqualTo(known);
        assertThat(user.path("username").asString()).isEqualTo("hung.vv");
        assertThat(user.path("lastName").asString()).isEqualTo("Vũ Văn Hùng");
        assertThat(user.path("email").asString()).isEqualTo("hung@example.org");
        assertThat(user.path("enabled").asBoolean()).isTrue();
        assertThat(user.at("/attributes/chiboso_account/0").asString()).isEqualTo(ACCOUNT.toString());
        assertThat(user.at("/requiredActions/0").asString()).isEqualTo("UPDATE_PASSWORD");
        assertThat(user.at("/credential/value").asString()).isEqualTo("kf3m-9qtz-w2hd-x7pa");
        assertThat(user.at("/credential/temporary").asBoolean()).isTrue();
    }

    @Test
    void aPasswordThatItsOwnerChoseStays() {
        known(account(null, null, true, new Handover("đồi cọ xanh bên sông", true)));
        assertThat(keycloak.only().at("/credential/temporary").asBoolean(true)).isFalse();
        assertThat(keycloak.only().path("requiredActions").isEmpty()).isTrue();
    }

    @Test
    void whoLeadsIsAskedToSetUpASecondFactorUnlessThereIsOne() {
        var id = known(account(null, null, true, new Handover("đồi cọ xanh bên sông", true))
                .withSecondFactor());
        assertThat(keycloak.only().path("requiredActions").toString()).isEqualTo("[\"CONFIGURE_TOTP\"]");
        known(account(id, null, true, ONE_TIME).withSecondFactor());
        assertThat(keycloak.only().path("requiredActions").toString()).isEqualTo("[\"CONFIGURE_TOTP\"]");

        keycloak.only().putArray("requiredActions");
        known(account(id, null, true, null));
        assertThat(keycloak.only().path("requiredActions").isEmpty()).isTrue();
        keycloak.only().put("totp", true);
        known(account(id, null, true, null).withSecondFactor());
        assertThat(keycloak.only().path("requiredActions").isEmpty()).isTrue();
    }

    @Test
    void toldTwiceIsThereOnceAndUnchanged() {
        var first = known(account(null, null, true, null));
        keycloak.calls.clear();
        assertThat(known(account(first, null, true, null))).isEqualTo(first);
        assertThat(keycloak.calls).containsExactly("GET /users/*");
        assertThat(keycloak.tokensGiven).isEqualTo(1);
    }

    @Test
    void whoWasMadeWhileTheAnswerWasLostIsFoundByTheAccountNotMadeAgain() {
        keycloak.losesAnswers = true;
        assertThat(provider.tell(account(null, null, true, ONE_TIME)))
                .isEqualTo(new Answer.Failed(ProvisioningFailure.UNREACHABLE));
        keycloak.losesAnswers = false;
        var known = known(account(null, null, true, ONE_TIME));
        assertThat(keycloak.only().path("id").asString()).isEqualTo(known);
        assertThat(keycloak.only().has("credential")).isTrue();
    }

    @Test
    void whoWasDeletedThereIsMadeAgain() {
        var first = known(account(null, null, true, null));
        keycloak.users.clear();
        assertThat(known(account(first, null, true, null))).isNotEqualTo(first);
        assertThat(keycloak.users).hasSize(1);
    }

    @Test
    void somebodyElseOfThatNameIsLeftAlone() {
        known(new Provisioning(
                new AccountId(new UUID(7, 7)), null, "hung.vv", "Vũ Văn Hùng (khác)", null, true, null, 1, 0));
        assertThat(provider.tell(account(null, null, true, ONE_TIME)))
                .isEqualTo(new Answer.Failed(ProvisioningFailure.NAME_TAKEN));
        assertThat(keycloak.only().path("lastName").asString()).isEqualTo("Vũ Văn Hùng (khác)");
        assertThat(keycloak.only().has("credential")).isFalse();
    }

    @Test
    void anAddressThatTwoShareStopsNeitherMakingNorDisabling() {
        known(new Provisioning(new AccountId(new UUID(7, 7)), null, "a.b", "A", "chung@example.org", true, null, 1, 0));
        var made = (Answer.Known) provider.tell(account(null, "chung@example.org", true, ONE_TIME));
        assertThat(made.emailTaken()).isTrue();
        var user = requireNonNull(keycloak.users.get(made.externalId()));
        assertThat(user.hasNonNull("email")).isFalse();
        assertThat(user.has("credential")).isTrue();

        var disabled = (Answer.Known) provider.tell(account(made.externalId(), "chung@example.org", false, null));
        assertThat(disabled.emailTaken()).isTrue();
        assertThat(requireNonNull(keycloak.users.get(made.externalId()))
                        .path("enabled")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void saysThatThePasswordIsThereWhenOnlyTheRestFailed() {
        var id = known(account(null, null, true, null));
        keycloak.losesAnswers = true;
        assertThat(provider.tell(account(id, null, true, ONE_TIME)))
                .isEqualTo(new Answer.Failed(ProvisioningFailure.UNREACHABLE, true));
    }

    @Test
    void whoMayNoLongerSignInIsDisabledAndSignedOut() {
        var id = known(account(null, null, true, null));
        keycloak.only().put("theirs", "kept");
        keycloak.calls.clear();
        known(account(id, null, false, null));
        assertThat(keycloak.only().path("enabled").asBoolean(true)).isFalse();
        assertThat(keycloak.only().path("theirs").asString()).isEqualTo("kept");
        assertThat(keycloak.calls).containsExactly("GET /users/*", "PUT /users/*", "POST /users/*/logout");
    }

    @Test
    void anotherPasswordEndsTheSessionsOfTheOldOne() {
        var id = known(account(null, null, true, null));
        keycloak.calls.clear();
        known(account(id, null, true, ONE_TIME));
        assertThat(keycloak.calls)
                .containsExactly("GET /users/*", "PUT /users/*/reset-password", "POST /users/*/logout");
    }

    @Test
    void aLetterThatKeycloakCannotSendIsNoFailureSinceThereIsThePaper() {
        provider = provider(StubKeycloak.SECRET, true, NOON);
        known(account(null, "hung@example.org", true, ONE_TIME));
        assertThat(keycloak.calls).contains("PUT /users/*/execute-actions-email");
        keycloak.calls.clear();
        known(new Provisioning(new AccountId(new UUID(7, 7)), null, "a.b", "A", null, true, ONE_TIME, 1, 0));
        assertThat(keycloak.calls).doesNotContain("PUT /users/*/execute-actions-email");
    }

    @Test
    void saysWhyKeycloakDidNotTakeIt() {
        assertThat(provider("sai", false, NOON).tell(account(null, null, true, null)))
                .isEqualTo(new Answer.Failed(ProvisioningFailure.UNAUTHORISED));
        keycloak.statusOfEverything = 403;
        assertThat(failure()).isEqualTo(ProvisioningFailure.UNAUTHORISED);
        keycloak.statusOfEverything = 400;
        assertThat(failure()).isEqualTo(ProvisioningFailure.REFUSED);
        keycloak.statusOfEverything = 503;
        assertThat(failure()).isEqualTo(ProvisioningFailure.UNREACHABLE);
        keycloak.close();
        assertThat(failure()).isEqualTo(ProvisioningFailure.UNREACHABLE);
    }

    @Test
    void fetchesAnotherTokenWhenKeycloakNoLongerTakesTheOneItGave() {
        known(account(null, null, true, null));
        keycloak.statusOfEverything = 401;
        assertThat(failure()).isEqualTo(ProvisioningFailure.UNAUTHORISED);
        assertThat(keycloak.tokensGiven).isEqualTo(2);
    }

    @Test
    void keepsItsTokenUntilShortlyBeforeItsEnd() {
        var clock = new Object() {
            Instant now = NOON;
        };
        provider = KeycloakConfiguration.provider(settings(StubKeycloak.SECRET, false), new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return clock.now;
            }
        });
        var id = known(account(null, null, true, null));
        clock.now = NOON.plus(Duration.ofSeconds(39));
        known(account(id, null, true, null));
        assertThat(keycloak.tokensGiven).isEqualTo(1);
        clock.now = NOON.plus(Duration.ofSeconds(40));
        known(account(id, null, true, null));
        assertThat(keycloak.tokensGiven).isEqualTo(2);
    }

    private ProvisioningFailure failure() {
        return ((Answer.Failed) provider.tell(account(null, null, true, null))).why();
    }

    private String known(Provisioning account) {
        return ((Answer.Known) provider.tell(account)).externalId();
    }

    private IdentityProvider provider(String secret, boolean mail, Instant now) {
        return KeycloakConfiguration.provider(settings(secret, mail), Clock.fixed(now, ZoneOffset.UTC));
    }

    private ProvisioningSettings settings(String secret, boolean mail) {
        return new ProvisioningSettings(keycloak.url(), "chiboso", "chi-bo-so-provisioning", secret, mail);
    }

    private static Provisioning account(
            @Nullable String externalId, @Nullable String email, boolean active, @Nullable Handover handover) {
        return new Provisioning(ACCOUNT, externalId, "hung.vv", "Vũ Văn Hùng", email, active, handover, 1, 0);
    }
}
