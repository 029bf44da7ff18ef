package vn.chiboso.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Knocks at every address of the running product as everybody, and says whom it let in. Whatever a knock does is rolled back. */
public final class EndpointRights {
    private static final Set<String> COMING_IN = Set.of("GET /login", "GET /invitation", "GET /invitation/account");
    private static final Set<String> OF_THE_FIRST_DAY_ONLY = Set.of(
            "GET /setup", "POST /setup", "POST /api/v1/setup", "GET /error", "GET /login/code", "POST /login/code");

    /** A year of one's own, whoever one is, and lessons that are about nobody. */
    private static final List<String> OWN = List.of(" /handbook/", " /practice/");
    /** Forms about oneself, of a branch of one's own, or for whoever knows a code. */
    private static final List<String> ONES_OWN = List.of(
            " /account/",
            " /api/v1/account/",
            " /api/v1/corrections",
            "NEIGHBOUR POST /branch/find",
            "NEIGHBOUR POST /branch/badges/record",
            " /handbook/",
            " /practice/",
            " /invitation");

    /**
     * A merger just done, a value of a unit that began today, and what is for two people alone who are none of the roles: who handed in a
     * request, who helps somebody.
     */
    private static final Set<String> NOTHING_TO_TRY_ON = Set.of(
            "POST /console/duplicates/merges/{id}/undo",
            "GET /console/units/{unit}/traits/{trait}/correct",
            "POST /api/v1/merges/{merge}/withdrawal",
            "POST /handbook/requests/{id}/withdrawal",
            "POST /handbook/readiness/helping/{member}/end");

    /** Hands in what is sealed, and so cannot be written by the fixture: a request, a commitment. */
    private static final String WHO_HANDS_IN = "thuky";

    private final Map<Endpoint, Map<Role, Answer>> rows;

    private EndpointRights(Map<Endpoint, Map<Role, Answer>> rows) {
        this.rows = rows;
    }

    /** On a product that has played its demo. */
    public static EndpointRights of(WebApplicationContext context) {
        new ResourceDatabasePopulator(new ClassPathResource("rights/fixture.sql"))
                .execute(context.getBean(DataSource.class));
        var world = new World(context.getBean(JdbcClient.class), LocalDate.now(context.getBean(Clock.class)));
        var knocks = new Knocks(context, world);
        handIn(knocks, world);
        fillIn(knocks, world);
        var rows = new LinkedHashMap<Endpoint, Map<Role, Answer>>();
        for (var endpoint :
                Endpoint.all(context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class))) {
            rows.put(endpoint, answers(endpoint, world, knocks));
        }
        assertThat(knocks.broken()).as("knocks that broke something").isEmpty();
        assertThat(Menu.refusals(knocks))
                .as("ways of the menus that end in a refusal")
                .isEmpty();
        return new EndpointRights(rows);
    }

    private static void handIn(Knocks knocks, World world) {
        knocks.handIn(WHO_HANDS_IN, "/api/v1/corrections", """
            {"id":"%s","field":"ETHNIC_GROUP","right":"Mường","reason":"Theo giấy khai sinh"}
            """.formatted(UUID.randomUUID()));
        knocks.handIn(
                WHO_HANDS_IN,
                "/api/v1/members/" + world.memberOf(WHO_HANDS_IN) + "/commitments/"
                        + world.today().getYear(),
                """
                {"step":"SUBMITTED","text":"Học tập đều đặn","seen":0}
                """);
    }

    /** What no plausible words make up: refused for how it is written, it would say nothing of rights. */
    private static void fillIn(Knocks knocks, World world) {
        var renaming = """
            {"id":"%s","what":"RENAME","number":"7-QĐ/ĐU","decidedOn":"%s","effectiveOn":"%s","unit":"%s","name":"Chi bộ thử"}
            """.formatted(UUID.randomUUID(), world.today(), world.today(), world.unit());
        knocks.fill("/api/v1/reorganisations", renaming);
        knocks.fill("/api/v1/reorganisations/preview", renaming);
        knocks.fill("/api/v1/reorganisations/coming", """
            {"id":"%s","what":"RENAME","number":"8-QĐ/ĐU","decidedOn":"%s","effectiveOn":"%s","unit":"%s","name":"Chi bộ thử sau"}
            """.formatted(
                        UUID.randomUUID(), world.today(), world.today().plusDays(40), world.unit()));
        var criteria = "/api/v1/criteria-sets/{id}";
        knocks.fill(
                criteria,
                knocks.read(Role.COMMUNE, Objects.requireNonNull(world.address(criteria)))
                        .path("content")
                        .toString());
    }

    private static Map<Role, Answer> answers(Endpoint endpoint, World world, Knocks knocks) {
        var answers = new EnumMap<Role, Answer>(Role.class);
        for (var meeting : world.meetings()) {
            world.turnTo(meeting);
            var address = world.address(endpoint.pattern());
            if (address != null) {
                Stream.of(Role.values())
                        .filter(role -> answers.get(role) != Answer.IN)
                        .forEach(role -> answers.merge(role, knocks.open(endpoint, address, role), Answer::farther));
            }
            if (!endpoint.pattern().contains("meeting") && !endpoint.pattern().contains("/about/")) {
                break;
            }
        }
        return answers;
    }

    /** As {@code docs/rights-endpoints.md} has it. */
    public String table() {
        return EndpointTable.of(rows);
    }

    /** A table without the difference between let in and told that something typed is wrong, which changes with the day. */
    public static String whoComesIn(String table) {
        return table.replace(Answer.TYPED.mark, Answer.IN.mark);
    }

    /** Addresses beyond sign-in and invitation that somebody comes to who has not signed in. */
    public Set<String> openToNobodyInParticular() {
        return where(Role.NOBODY)
                .filter(address -> !COMING_IN.contains(address))
                .collect(Collectors.toSet());
    }

    /** Addresses that name something of the branch and let in people of whose business it is none. */
    public Set<String> openToStrangers() {
        return Stream.of(Role.values())
                .filter(Role::isOfNoBranchHere)
                .flatMap(role -> where(role)
                        .filter(address -> address.contains("{") && OWN.stream().noneMatch(address::contains))
                        .map(at -> role + " " + at))
                .collect(Collectors.toSet());
    }

    /** Addresses that only told strangers of the branch that something typed is wrong, so that nothing says they are denied. */
    public Set<String> typedByStrangers() {
        return Stream.of(Role.values())
                .filter(Role::isOfNoBranchHere)
                .flatMap(role -> where(role, Answer.TYPED).map(at -> role + " " + at))
                .filter(at -> ONES_OWN.stream().noneMatch(at::contains))
                .collect(Collectors.toSet());
    }

    /** Addresses that nobody was let in to: either of no use, or the demo has nothing to try them on. */
    public Set<String> openToNone() {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().values().stream().allMatch(answer -> answer == Answer.DENIED))
                .map(row -> row.getKey().toString())
                .filter(address -> !OF_THE_FIRST_DAY_ONLY.contains(address) && !NOTHING_TO_TRY_ON.contains(address))
                .collect(Collectors.toSet());
    }

    private Stream<String> where(Role role) {
        return where(role, Answer.IN);
    }

    private Stream<String> where(Role role, Answer answer) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().get(role) == answer)
                .map(row -> row.getKey().toString());
    }
}
