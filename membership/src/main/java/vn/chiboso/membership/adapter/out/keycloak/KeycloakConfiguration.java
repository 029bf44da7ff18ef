package vn.chiboso.membership.adapter.out.keycloak;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import vn.chiboso.membership.application.port.out.IdentityProvider;

/** Chooses by {@code chiboso.identity}: {@code local}, which is the default, or {@code keycloak}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProvisioningSettings.class)
class KeycloakConfiguration {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);

    @Bean
    @ConditionalOnProperty(name = "chiboso.identity", havingValue = "local", matchIfMissing = true)
    IdentityProvider noIdentityProvider() {
        return new NoIdentityProvider();
    }

    @Bean
    @ConditionalOnProperty(name = "chiboso.identity", havingValue = "keycloak")
    IdentityProvider keycloak(ProvisioningSettings settings, Clock clock) {
        return provider(settings.checked(), clock);
    }

    static IdentityProvider provider(ProvisioningSettings settings, Clock clock) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(TO_ANSWER);
        var plain = RestClient.builder().requestFactory(requests).build();
        var signedIn = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(settings.users())
                .requestInterceptor(new ServiceToken(plain, settings, clock))
                .build();
        var users = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(signedIn))
                .build()
                .createClient(KeycloakUsers.class);
        return new KeycloakIdentityProvider(users, settings.mail());
    }
}
