package vn.chiboso.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chiboso.membership.api.SignIn;

/** Who is let in where, at the addresses that are there only where people sign in at Keycloak; docs/rights-endpoints.md has all others. */
@KeycloakWebTest
@SuppressWarnings("NullAway.Init") // made anew for each test
class KeycloakAddressesTests {
    private static final Path TABLE = Path.of("..", "docs", "rights-endpoints.md");
    private static final Pattern ROW = Pattern.compile("\\| `([A-Z]+ [^`]+)` \\|");

    @Autowired
    MockMvcTester web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    People.Accounts accounts;

    @Autowired
    KeycloakWebTest.Subjects subjects;

    @Autowired
    JdbcClient jdbc;

    /** The administrator's own account: who is one is read from the table. */
    private final UUID waiting = People.TECHNICIAN.actor().account().value();

    private AtStubRealm realm;

    @BeforeEach
    void anAccountWaits() {
        StubRealm.ONLY.down = false;
        accounts.restore();
        subjects.known.clear();
        realm = new AtStubRealm(web);
        jdbc.sql("""
            insert into membership.account (id, display_name, user_name, password_hash, enabled,
                technical_administrator, must_change_password, created_at)
            values (:id, 'Trần Kỹ', :name, '{noop}x', true, true, false, now())
            """).param("id", waiting).param("name", "quantri.thu").update();
    }

    @AfterEach
    void itIsGone() {
        jdbc.sql("delete from membership.provisioning where account_id = :id")
                .param("id", waiting)
                .update();
        jdbc.sql("delete from membership.account where id = :id")
                .param("id", waiting)
                .update();
    }

    @Test
    void theseAreAllThatTheTableInTheDocumentsHasNot() throws IOException {
        var documented = ROW.matcher(Files.readString(TABLE))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        assertThat(addresses().stream().filter(address -> !documented.contains(address)))
                .containsExactlyInAnyOrder(
                        "GET /account/again",
                        "GET /login/no-account",
                        "POST /api/v1/accounts/{account}/provisioning",
                        "POST /console/accounts/{account}/provisioning");
    }

    @Test
    void onlyTheTwoOfTheWayInAreThereForWhoeverSignsIn() {
        assertThat(status(null, HttpMethod.GET, "/login/no-account")).isEqualTo("200");
        assertThat(status(null, HttpMethod.GET, "/account/again")).startsWith("302 /login");
        for (var person : List.of(People.SECRETARY, People.OFFICER, People.TECHNICIAN)) {
            assertThat(status(session(person), HttpMethod.GET, "/account/again"))
                    .isEqualTo("302 /");
        }
    }

    @Test
    void onlyWhoTendsTheAccountTellsKeycloakOfItAgain() {
        var page = "/console/accounts/" + waiting + "/provisioning";
        var call = "/api/v1/accounts/" + waiting + "/provisioning";
        assertThat(status(null, HttpMethod.POST, page)).startsWith("302 /login");
        assertThat(status(null, HttpMethod.POST, call)).isEqualTo("401");
        for (var person : List.of(People.SECRETARY, People.OFFICER, People.ELDER)) {
            assertThat(status(session(person), HttpMethod.POST, page)).isEqualTo("404");
            assertThat(status(session(person), HttpMethod.POST, call)).isEqualTo("404");
        }
        var administrator = session(People.TECHNICIAN);
        assertThat(status(administrator, HttpMethod.POST, page)).isEqualTo("302 /console/accounts");
        assertThat(status(administrator, HttpMethod.POST, call)).startsWith("20");
    }

    private Set<String> addresses() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("vn.chiboso."))
                .filter(entry -> !entry.getValue().getBeanType().getName().contains(".Trials"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern)))
                .collect(Collectors.toSet());
    }

    private String status(@Nullable Cookie session, HttpMethod method, String address) {
        var request = web.method(method).uri(address).with(csrf());
        var answer =
                (session == null ? request : request.cookie(session)).exchange().getResponse();
        var to = answer.getRedirectedUrl();
        return answer.getStatus() + (to == null ? "" : " " + to);
    }

    private Cookie session(SignIn person) {
        var subject = UUID.randomUUID().toString();
        subjects.known.put(subject, person.actor().account());
        return AtStubRealm.session(realm.signIn(subject, "phien"));
    }
}
