package vn.chiboso.membership.adapter.out.keycloak;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.node.ObjectNode;

/** The product's own token for Keycloak (client credentials), fetched when needed and kept until shortly before it ends. */
class ServiceToken implements ClientHttpRequestInterceptor {
    private static final long MARGIN_SECONDS = 20;

    private final RestClient client;
    private final ProvisioningSettings settings;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    ServiceToken(RestClient client, ProvisioningSettings settings, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        request.getHeaders().setBearerAuth(current());
        var answer = execution.execute(request, body);
        if (answer.getStatusCode() != HttpStatus.UNAUTHORIZED) {
            return answer;
        }
        // Keycloak was started anew with other keys, say
        answer.close();
        kept = null;
        request.getHeaders().setBearerAuth(current());
        return execution.execute(request, body);
    }

    private String current() {
        var now = clock.instant();
        var present = kept;
        if (present == null || !now.isBefore(present.until())) {
            present = fetch(now);
            kept = present;
        }
        return present.token();
    }

    private Kept fetch(Instant now) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        var answer = client.post()
                .uri(settings.tokens())
                .headers(headers ->
                        headers.setBasicAuth(settings.provisioningClientId(), settings.provisioningClientSecret()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .onStatus(status -> status.is4xxClientError(), (_, refused) -> {
                    throw new NotLetIn(refused.getStatusCode().value());
                })
                .requiredBody(ObjectNode.class);
        return new Kept(
                answer.path("access_token").asString(),
                now.plusSeconds(Math.max(0, answer.path("expires_in").asLong(60) - MARGIN_SECONDS)));
    }

    private record Kept(String token, Instant until) {}

    /** Keycloak does not know the product's client, or not with this secret. */
    static final class NotLetIn extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotLetIn(int status) {
            super("Keycloak gave no token: " + status);
        }
    }
}
