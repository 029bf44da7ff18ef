package vn.chiboso.bootstrap.rights;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chiboso.bootstrap.web.security.SignedIn;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.SignIns;

/** Tries one address as one person and takes it back. */
final class Knocks {
    private final MockMvc web;
    private final TransactionTemplate undone;
    private final Requests requests;
    private final SignIns signIns;
    private final List<String> broken = new ArrayList<>();
    private final Map<Role, RequestPostProcessor> people = new EnumMap<>(Role.class);

    Knocks(WebApplicationContext context, World world) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
        undone = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        requests = new Requests(context, world);
        signIns = context.getBean(SignIns.class);
        for (var role : Role.values()) {
            people.put(
                    role,
                    role.userName == null
                            ? Knocks::asIs
                            : SignedIn.proven(signIns.byName(role.userName).orElseThrow()));
        }
    }

    /** Knocks that broke something: 500, or an exception that nobody turned into an answer. */
    List<String> broken() {
        return broken;
    }

    /** What is to stay there, so that others can be tried on it. */
    void handIn(String userName, String address, String body) {
        try {
            var answer = web.perform(MockMvcRequestBuilders.post(address)
                            .servletPath(address)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body)
                            .with(SignedIn.proven(signIns.byName(userName).orElseThrow()))
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() >= 300) {
                throw new IllegalStateException(
                        userName + " at " + address + ": " + answer.getStatus() + " " + answer.getContentAsString());
            }
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body that the address is sent. */
    void fill(String pattern, String body) {
        requests.fill(pattern, body);
    }

    /** What the API answers to a look. */
    JsonNode read(Role role, String address) {
        return JsonMapper.shared().readTree(page(role, address));
    }

    /** What is written on a page. */
    String page(Role role, String address) {
        try {
            return look(role, address).getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isShown(Role role, String address) {
        return answer(look(role, address)) == Answer.IN;
    }

    private MvcResult look(Role role, String address) {
        try {
            // the root's own path is an empty one to a servlet, and what is asked of a page is no part of it
            var path = address.equals("/") ? "" : address.replaceFirst("\\?.*", "");
            return web.perform(MockMvcRequestBuilders.get(URI.create(address))
                            .servletPath(path)
                            .pathInfo(address.equals("/") ? "/" : null)
                            .with(Objects.requireNonNull(people.get(role))))
                    .andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletRequest asIs(MockHttpServletRequest request) {
        return request;
    }

    Answer open(Endpoint endpoint, String address, Role role) {
        return Objects.requireNonNull(undone.execute(status -> {
            status.setRollbackOnly();
            try {
                return answer(web.perform(requests.to(endpoint, address)
                                .with(Objects.requireNonNull(people.get(role)))
                                .with(csrf()))
                        .andReturn());
            } catch (Exception e) {
                broken.add(role + " at " + endpoint + ": " + NestedExceptionUtils.getMostSpecificCause(e));
                return Answer.DENIED;
            }
        }));
    }

    private static Answer answer(MvcResult result) {
        if (result.getResolvedException() instanceof Refusal refusal) {
            return switch (refusal.kind()) {
                case NOT_FOUND, FORBIDDEN -> Answer.DENIED;
                case INVALID -> Answer.TYPED;
                case CONFLICT -> Answer.IN;
            };
        }
        var response = result.getResponse();
        return switch (response.getStatus()) {
            case 401, 403, 404 -> Answer.DENIED;
            case 302, 303 ->
                Objects.requireNonNull(response.getRedirectedUrl()).contains("/login") ? Answer.DENIED : Answer.IN;
            case 422 -> Answer.TYPED;
            case 400, 405, 415, 500 ->
                throw new IllegalStateException(response.getStatus() + "", result.getResolvedException());
            default -> Answer.IN;
        };
    }
}
