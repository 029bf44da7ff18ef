package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.CreateAccountsOfRoll;

/** Who gets what from the program interface: a stranger knows of nothing, an insider is told no. */
@MembershipSlice
class RightsTests {
    @Autowired
    House house;

    @Autowired
    CreateAccountsOfRoll createAccountsOfRoll;

    @Autowired
    MockMvcTester web;

    private House.Tree tree;
    private Actor fellow;
    private Actor secretary;
    private Actor neighbour;
    private Actor officer;
    private Actor inspector;

    @BeforeEach
    void built() {
        tree = house.build();
        fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        neighbour = house.signIn(tree, house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL));
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        inspector = house.holder(tree, tree.other(), "Hà Đức Quý", Position.INSPECTOR, tree.commune());
    }

    @Test
    void theRollShowsTheListBookToTheCommitteeAndTheOfficerAndNamesToFellows() {
        for (var reader : new Actor[] {secretary, officer}) {
            assertThat(get(reader, "/api/v1/units/" + tree.branch() + "/roll"))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.people[0].book.birthDate")
                    .isEqualTo("1980-03-02");
        }
        for (var reader : new Actor[] {fellow, inspector}) {
            var answer = get(reader, "/api/v1/units/" + tree.branch() + "/roll");
            assertThat(answer)
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.people[0].fullName")
                    .isEqualTo("Lê Văn Bình");
            assertThat(answer).bodyText().doesNotContain("1980-03-02");
        }
        assertThat(get(neighbour, "/api/v1/units/" + tree.branch() + "/roll")).hasStatus(404);
        assertThat(get(tree.administrator(), "/api/v1/units/" + tree.branch() + "/roll"))
                .hasStatus(403);
    }

    @Test
    void onePersonIsSeenInFullByThemselvesTheCommitteeAndTheOfficerOnly() {
        var own = "/api/v1/members/" + fellow.member();
        for (var reader : new Actor[] {fellow, secretary, officer}) {
            assertThat(get(reader, own))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.partyAge")
                    .isEqualTo(16);
        }
        assertThat(get(inspector, own)).hasStatusOk().bodyText().doesNotContain("2010-05-04");
        assertThat(get(neighbour, own)).hasStatus(404);
        assertThat(get(tree.administrator(), own)).hasStatus(404);
    }

    @Test
    void onlySecretaryAndOfficerImport() {
        assertThat(importBy(secretary)).hasStatus(201);
        assertThat(importBy(officer)).hasStatus(201);
        assertThat(importBy(fellow)).hasStatus(403);
        assertThat(importBy(inspector)).hasStatus(403);
        assertThat(importBy(neighbour)).hasStatus(404);
        assertThat(importBy(tree.administrator())).hasStatus(403);
    }

    @Test
    void onlySecretaryAndOfficerChangeAStatus() {
        var path = "/api/v1/members/" + fellow.member() + "/status";
        var body = "{\"status\":\"EXEMPT\",\"from\":\"2026-11-01\",\"basis\":\"NQ 05\",\"version\":0}";
        assertThat(send(HttpMethod.POST, fellow, path, body)).hasStatus(403);
        assertThat(send(HttpMethod.POST, inspector, path, body)).hasStatus(403);
        assertThat(send(HttpMethod.POST, neighbour, path, body)).hasStatus(404);
        assertThat(send(HttpMethod.POST, tree.administrator(), path, body)).hasStatus(403);
        assertThat(send(HttpMethod.POST, secretary, path, body.replace(",\"version\":0", "")))
                .hasStatus4xxClientError();
        assertThat(send(HttpMethod.POST, secretary, path, body)).hasStatus(204);
    }

    @Test
    void theTreeIsTendedByTheAdministratorAndTheOfficerWithinTheirScope() {
        var body = "{\"parent\":\"%s\",\"kind\":\"BRANCH\",\"name\":\"Chi bộ thôn %s\"}";
        assertThat(send(HttpMethod.POST, officer, "/api/v1/units", body.formatted(tree.commune(), "Một")))
                .hasStatus(201);
        assertThat(send(HttpMethod.POST, officer, "/api/v1/units", body.formatted(tree.province(), "Hai")))
                .hasStatus(404);
        assertThat(send(HttpMethod.POST, secretary, "/api/v1/units", body.formatted(tree.commune(), "Ba")))
                .hasStatus(404);
        assertThat(send(HttpMethod.POST, inspector, "/api/v1/units", body.formatted(tree.commune(), "Bốn")))
                .hasStatus(403);
        assertThat(get(secretary, "/api/v1/units")).hasStatusOk().bodyText().isEqualTo("[]");
    }

    @Test
    void nobodyPromotesThemselves() {
        var body = "{\"member\":\"%s\",\"position\":\"%s\",\"from\":\"2026-11-01\"}";
        assertThat(send(
                        HttpMethod.POST,
                        officer,
                        "/api/v1/units/" + tree.commune() + "/positions",
                        body.formatted(officer.member(), "INSPECTOR")))
                .hasStatus(403);
        assertThat(send(
                        HttpMethod.POST,
                        secretary,
                        "/api/v1/units/" + tree.branch() + "/positions",
                        body.formatted(fellow.member(), "SUPERIOR_IN_CHARGE")))
                .hasStatus(403);
        assertThat(send(
                        HttpMethod.POST,
                        officer,
                        "/api/v1/units/" + tree.branch() + "/positions",
                        body.formatted(inspector.member(), "SUPERIOR_IN_CHARGE")))
                .hasStatus(201);
        assertThat(send(
                        HttpMethod.POST,
                        officer,
                        "/api/v1/units/" + tree.branch() + "/positions",
                        body.formatted(fellow.member(), "SECRETARY")))
                .hasStatus(409);
    }

    @Test
    void accountsAreTendedByTheAdministratorAndByOfficersForPlainMembersOnly() {
        assertThat(get(fellow, "/api/v1/accounts")).hasStatus(404);
        assertThat(get(officer, "/api/v1/accounts?text=binh"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.accounts[0].userName")
                .isEqualTo("binh.lv");
        assertThat(send(HttpMethod.POST, officer, "/api/v1/accounts/" + fellow.account() + "/reset", ""))
                .hasStatusOk();
        assertThat(send(HttpMethod.POST, officer, "/api/v1/accounts/" + inspector.account() + "/reset", ""))
                .hasStatus(404);
        assertThat(send(
                        HttpMethod.POST,
                        officer,
                        "/api/v1/accounts/" + tree.administrator().account() + "/disabling",
                        ""))
                .hasStatus(404);
        assertThat(send(
                        HttpMethod.POST,
                        tree.administrator(),
                        "/api/v1/accounts/" + inspector.account() + "/disabling",
                        ""))
                .hasStatus(204);
        assertThat(send(
                        HttpMethod.POST,
                        tree.administrator(),
                        "/api/v1/accounts/" + tree.administrator().account() + "/disabling",
                        ""))
                .hasStatus(409);
    }

    @Test
    void anOfficerOpensNoAccountOfAnotherOfficerNorOfSomebodyWithAPostFurtherUp() {
        var colleague = house.member(tree, tree.other(), "Bùi Thị Tâm", MemberStatus.OFFICIAL);
        var provincial = house.member(tree, tree.other(), "Cao Văn Thành", MemberStatus.OFFICIAL);
        var plain = house.member(tree, tree.other(), "Phạm Văn Dũng", MemberStatus.OFFICIAL);
        house.give(tree, colleague, Position.ORGANISATION_OFFICER, tree.province());
        house.give(tree, provincial, Position.COMMITTEE_MEMBER, tree.province());
        for (var member : List.of(colleague, provincial)) {
            assertThat(send(HttpMethod.POST, officer, "/api/v1/accounts", "{\"member\":\"" + member + "\"}"))
                    .hasStatus(403);
        }
        var opened = assertThat(send(HttpMethod.POST, officer, "/api/v1/units/" + tree.other() + "/accounts", ""))
                .hasStatus(201)
                .bodyJson();
        opened.extractingPath("$.slips[*].name").asArray().containsExactly("Phạm Văn Dũng");
        opened.extractingPath("$.leftOut[*].member")
                .asArray()
                .containsExactlyInAnyOrder(colleague.toString(), provincial.toString());
        opened.extractingPath("$.leftOut[0].reason").asString().isNotBlank();
        assertThat(createAccountsOfRoll.create(officer, tree.other()).leftOut())
                .extracting(CreateAccountsOfRoll.LeftOut::name)
                .containsExactlyInAnyOrder("Bùi Thị Tâm", "Cao Văn Thành");
        assertThat(send(HttpMethod.POST, officer, "/api/v1/accounts", "{\"member\":\"" + plain + "\"}"))
                .hasStatus(409);
    }

    @Test
    void whoLeadsIsDecidedFromAbove() {
        var body = "{\"member\":\"%s\",\"position\":\"%s\",\"from\":\"2026-11-01\"}";
        var path = "/api/v1/units/" + tree.branch() + "/positions";
        assertThat(send(HttpMethod.POST, secretary, path, body.formatted(fellow.member(), "DEPUTY_SECRETARY")))
                .hasStatus(403);
        assertThat(send(HttpMethod.POST, officer, path, body.formatted(fellow.member(), "DEPUTY_SECRETARY")))
                .hasStatus(201);
        assertThat(send(HttpMethod.POST, secretary, path, body.formatted(fellow.member(), "COMMITTEE_MEMBER")))
                .hasStatus(201);
        var page = web.get()
                .uri("/branch/members/" + fellow.member() + "/position")
                .requestAttr(WebForTests.ACTOR, secretary);
        assertThat(page).hasStatusOk().bodyText().contains("COMMITTEE_MEMBER").doesNotContain("SECRETARY\"");
    }

    private MvcTestResult get(Actor actor, String path) {
        return web.get().uri(path).requestAttr(WebForTests.ACTOR, actor).exchange();
    }

    private MvcTestResult send(HttpMethod method, Actor actor, String path, String body) {
        return web.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private MvcTestResult importBy(Actor actor) {
        return web.post()
                .uri("/api/v1/units/{unit}/intakes", tree.branch().value())
                .multipart()
                .file(new MockMultipartFile("file", "so.xlsx", null, RosterImportTests.roster()))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }
}
