package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FreshProof;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.domain.protection.CitizenId;

/** Two records made one and taken apart through the program interface, with the rights of the pages. */
@MembershipSlice
class MergeOperationsTests {
    @Autowired
    House house;

    @Autowired
    CitizenIds citizens;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    @Autowired
    RequestMappingHandlerMapping mappings;

    private House.Tree tree;
    private Actor officer;
    private MemberId one;
    private MemberId two;

    @BeforeEach
    void built() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        one = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        two = twin(tree.branch());
    }

    @Test
    void aPairIsListedComparedMadeOneAndTakenApart() {
        citizens.put(two, CitizenId.of("038080001234"));
        var pairs = get(officer, "/api/v1/likely-pairs");
        assertThat(pairs)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.pairs[0].name")
                .isEqualTo("Lê Văn Bình");
        assertThat(pairs).bodyJson().extractingPath("$.pairs[0].birth").isEqualTo("1980-03-02");
        assertThat(pairs)
                .bodyJson()
                .extractingPath("$.unit")
                .isEqualTo(tree.commune().toString());

        var preview = get(officer, both(one, two));
        assertThat(preview)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.against")
                .asArray()
                .isEmpty();
        assertThat(preview).bodyText().contains("•••••••••234").doesNotContain("038080001234");
        assertThat(preview).bodyJson().extractingPath("$.acts").asArray().isNotEmpty();

        assertThat(merge(officer, one, two, "")).hasStatus(400);
        assertThat(merge(officer, one, two, "x")).hasStatus(422);
        assertThat(merge(officer, one, two, "Ghi hai lần khi nhập sổ")).hasStatus(201);
        var after = get(officer, "/api/v1/likely-pairs?unit=" + tree.branch());
        assertThat(after).bodyJson().extractingPath("$.pairs").asArray().isEmpty();
        assertThat(after).bodyJson().extractingPath("$.merges[0].kept").isEqualTo(one.toString());
        assertThat(merge(officer, one, two, "Ghi hai lần khi nhập sổ")).hasStatus(409);

        assertThat(post(officer, "/api/v1/merges/" + id() + "/withdrawal", "")).hasStatus(204);
        assertThat(post(officer, "/api/v1/merges/" + id() + "/withdrawal", "")).hasStatus(409);
        assertThat(get(officer, "/api/v1/likely-pairs"))
                .bodyJson()
                .extractingPath("$.pairs")
                .asArray()
                .hasSize(1);
    }

    @Test
    void whatSpeaksAgainstIsSaidInTheReadersLanguage() {
        sql.sql("update membership.member set birth_date = '1981-03-02', birth_year = 1981 where id = :id")
                .param("id", two.value())
                .update();
        assertThat(get(officer, both(one, two)))
                .bodyJson()
                .extractingPath("$.against[0].code")
                .isEqualTo("membership.refusal.merge.contradiction.birth");
        assertThat(merge(officer, one, two, "Ghi hai lần khi nhập sổ"))
                .hasStatus(409)
                .bodyText()
                .contains("contradiction.birth");
        assertThat(get(officer, both(one, one))).hasStatus(422);
    }

    @Test
    void whoWereSetApartAreNotListedAgain() {
        assertThat(post(officer, "/api/v1/members/" + one + "/namesakes/" + two, ""))
                .hasStatus(204);
        assertThat(get(officer, "/api/v1/likely-pairs"))
                .bodyJson()
                .extractingPath("$.pairs")
                .asArray()
                .isEmpty();
        assertThat(post(officer, "/api/v1/members/" + one + "/namesakes/" + one, ""))
                .hasStatus(422);
    }

    @Test
    void isForOfficersInChargeAloneAndToAnybodyElseThereIsNone() {
        merge(officer, one, two, "Ghi hai lần khi nhập sổ");
        var merged = id();
        var three = twin(tree.branch());
        var secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        var inspector = house.holder(tree, tree.other(), "Hà Đức Quý", Position.INSPECTOR, tree.commune());
        for (var stranger : new Actor[] {secretary, inspector, tree.administrator()}) {
            assertThat(get(stranger, "/api/v1/likely-pairs?unit=" + tree.commune())
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
            assertThat(get(stranger, "/api/v1/likely-pairs")).hasStatus(404);
            assertThat(get(stranger, both(one, three))).hasStatus(404);
            assertThat(merge(stranger, one, three, "Ghi hai lần khi nhập sổ")).hasStatus(404);
            assertThat(post(stranger, "/api/v1/members/" + one + "/namesakes/" + three, ""))
                    .hasStatus(404);
            assertThat(post(stranger, "/api/v1/merges/" + merged + "/withdrawal", ""))
                    .hasStatus(404);
        }
        assertThat(get(officer, both(one, new MemberId(new UUID(4, 4))))).hasStatus(404);
        assertThat(post(officer, "/api/v1/merges/" + new UUID(4, 4) + "/withdrawal", ""))
                .hasStatus(404);
    }

    @Test
    void asksForAFreshProofWhereThePagesDo() {
        var asks = mappings.getHandlerMethods().values().stream()
                .filter(method -> method.getBeanType().getSimpleName().equals("MergeOperations"))
                .filter(method -> !method.getMethod().getName().equals("pairs"))
                .toList();
        assertThat(asks).hasSize(4).allMatch(MergeOperationsTests::asksForProof);
    }

    private static boolean asksForProof(HandlerMethod method) {
        return Objects.nonNull(method.getMethodAnnotation(FreshProof.class));
    }

    private MemberId twin(UnitId branch) {
        var names = Arrays.asList("Lê Văn Tạm", "Lê Văn Nữa");
        var many = sql.sql("select count(*) from membership.member where full_name = 'Lê Văn Bình'")
                .query(Integer.class)
                .single();
        var member = house.member(tree, branch, names.get(many - 1), MemberStatus.OFFICIAL);
        sql.sql("update membership.member set full_name = 'Lê Văn Bình', search_name = 'le van binh' where id = :id")
                .param("id", member.value())
                .update();
        return member;
    }

    private static String both(MemberId kept, MemberId gone) {
        return "/api/v1/members/" + kept + "/merges/" + gone;
    }

    private UUID id() {
        return sql.sql("select id from membership.person_merge order by sequence desc limit 1")
                .query(UUID.class)
                .single();
    }

    private MvcTestResult merge(Actor actor, MemberId kept, MemberId gone, String reason) {
        return post(actor, both(kept, gone), "{\"reason\":\"" + reason + "\"}");
    }

    private MvcTestResult get(Actor actor, String path) {
        return web.get()
                .uri(path)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String path, String body) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }
}
