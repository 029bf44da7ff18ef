package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.AddMember;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.application.port.out.AlertFacts;

/** Party groups as units below their branch, with their members; it is 20 November 2026. */
@MembershipSlice
class GroupsTests {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    Rolls rolls;

    @Autowired
    AddMember addMember;

    @Autowired
    AlertFacts facts;

    private DuesHouse there;
    private MemberId binh;

    @BeforeEach
    void built() {
        there = new DuesHouse(house, sql, web);
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        binh = there.of(there.fellow);
    }

    @Test
    void aGroupThatAListBookNamesStandsInTheTree() {
        var quy = inGroup("Mai Hữu Quý", "Tổ 1", "2026-08-01");
        inGroup("Mai Hữu Phú", "tổ 1", "2026-06-01");
        assertThat(groups())
                .bodyJson()
                .extractingPath("$.groups[*].name")
                .asArray()
                .containsExactly("Tổ 1");
        assertThat(groups()).bodyJson().extractingPath("$.groups[0].since").isEqualTo("2026-06-01");
        assertThat(groups())
                .bodyJson()
                .extractingPath("$.groups[0].members[*].name")
                .asArray()
                .containsExactly("Mai Hữu Phú", "Mai Hữu Quý");
        assertThat(sql.sql("""
                select count(*) from membership.unit u join membership.unit_link l on l.unit_id = u.id
                where u.kind = 'GROUP' and l.parent_id = :branch
                """)
                        .param("branch", there.tree.branch().value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(group(quy, TODAY)).contains("Tổ 1");
    }

    @Test
    void whoLeadsSetsUpAGroupAndPlacesPeopleFromADayOn() {
        var id = created("Tổ đảng số 1", "2026-10-01");
        assertThat(place(there.secretary, id, binh, "2026-10-20"))
                .bodyJson()
                .extractingPath("$.moved")
                .isEqualTo(1);
        assertThat(group(binh, OCTOBER)).isEmpty();
        assertThat(group(binh, TODAY)).contains("Tổ đảng số 1");
        assertThat(place(there.secretary, id, binh, "2026-09-01")).hasStatus(422);
        assertThat(place(there.secretary, id, binh, "2026-11-21")).hasStatus(422);
        assertThat(place(there.fellow, id, binh, "2026-11-01")).hasStatus(403);
        assertThat(place(there.secretary, id, there.of(there.neighbour), "2026-11-01"))
                .hasStatus(404);
        assertThat(place(there.secretary, null, binh, "2026-11-10")).hasStatusOk();
        assertThat(group(binh, TODAY)).isEmpty();
    }

    @Test
    void anotherNameTakesTheMembersAlongAndLeavesThePastAsItWas() {
        var id = created("Tổ đảng số 1", "2026-10-01");
        place(there.secretary, id, binh, "2026-10-01");
        assertThat(rename(id, "Tổ đảng xóm Đông", "2026-11-01", 0)).hasStatus(204);
        assertThat(group(binh, OCTOBER)).contains("Tổ đảng số 1");
        assertThat(group(binh, TODAY)).contains("Tổ đảng xóm Đông");
        assertThat(rename(id, "Tổ đảng xóm Tây", "2026-11-02", 0)).hasStatus(409);
        assertThat(groups())
                .bodyJson()
                .extractingPath("$.groups[*].members[*].name")
                .asArray()
                .containsExactly("Lê Văn Bình");
        assertThat(sql.sql("select count(*) from membership.unit where kind = 'GROUP'")
                        .query(Integer.class)
                        .single())
                .as("no second one by the name of before")
                .isOne();
    }

    @Test
    void anOfficersRenamingInTheConsoleTakesTheMembersAlongToo() {
        var id = created("Tổ đảng số 1", "2026-10-01");
        place(there.secretary, id, binh, "2026-10-01");
        assertThat(web.put()
                        .uri("/api/v1/units/" + id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"Tổ đảng xóm Đông\",\"nameFrom\":\"2026-11-01\",\"version\":0}")
                        .requestAttr(WebForTests.ACTOR, there.officer)
                        .exchange())
                .hasStatus(204);
        assertThat(group(binh, TODAY)).contains("Tổ đảng xóm Đông");
    }

    @Test
    void aClosedGroupHasNobodyAndItsNameMayBeUsedAgain() {
        var id = created("Tổ đảng số 1", "2026-10-01");
        place(there.secretary, id, binh, "2026-10-01");
        assertThat(close(id, "2026-10-01")).hasStatus(422);
        assertThat(close(id, "2026-11-10")).hasStatus(204);
        assertThat(group(binh, OCTOBER)).contains("Tổ đảng số 1");
        assertThat(group(binh, TODAY)).isEmpty();
        assertThat(groups()).bodyJson().extractingPath("$.groups").asArray().isEmpty();
        created("Tổ đảng số 1", "2026-11-15");
        assertThat(close(id, "2026-11-18")).hasStatus(404);
    }

    @Test
    void theBranchIsDividedWhileGroupsStandBelowIt() {
        assertThat(divided()).isFalse();
        var id = created("Tổ đảng số 1", "2026-10-01");
        assertThat(divided()).isTrue();
        close(id, "2026-11-10");
        assertThat(divided()).isFalse();
    }

    @Test
    void aNameIsTakenOnceAndTheSameFormSetsUpOnce() {
        var id = new UUID(88, 1);
        for (var i = 0; i < 2; i++) {
            assertThat(there.json(there.secretary, api(), """
                    {"id":"%s","name":"Tổ đảng số 1"}""".formatted(id))).hasStatus(201);
        }
        assertThat(there.json(there.secretary, api(), "{\"name\":\"tổ đảng số 1\"}"))
                .hasStatus(409);
        assertThat(there.json(there.fellow, api(), "{\"name\":\"Tổ đảng số 2\"}"))
                .hasStatus(403);
        assertThat(there.json(there.neighbour, api(), "{\"name\":\"Tổ đảng số 2\"}"))
                .hasStatus(404);
    }

    @Test
    void thePagesShowGroupsPlaceAndHead() {
        var id = created("Tổ đảng số 1", "2026-10-01");
        var unit = "?unit=" + there.tree.branch();
        assertThat(there.get(there.secretary, "/branch" + unit)).bodyText().contains("/branch/groups");
        assertThat(there.get(there.secretary, "/branch/groups")).hasStatusOk();
        assertThat(there.post(
                        there.secretary,
                        "/branch/groups/place" + unit,
                        "group",
                        id,
                        "members",
                        binh.toString(),
                        "from",
                        "01/11/2026"))
                .hasStatus3xxRedirection();
        assertThat(there.post(there.secretary, "/branch/groups/place" + unit, "members", binh.toString()))
                .as("into none only when it is said")
                .hasStatus(422);
        assertThat(there.post(there.secretary, "/branch/groups/place" + unit, "group", id))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn ít nhất một người");
        assertThat(there.post(there.secretary, "/branch/groups/" + id + "/head" + unit, "member", binh.toString()))
                .hasStatus3xxRedirection();
        assertThat(there.get(there.fellow, "/branch/groups" + unit))
                .hasStatusOk()
                .bodyText()
                .contains("Tổ đảng số 1", "Lê Văn Bình", "Tổ trưởng")
                .doesNotContain("/branch/groups/new");
        assertThat(there.get(there.secretary, "/branch/groups/" + id + unit)).hasStatusOk();
        assertThat(there.get(there.secretary, "/branch/groups/new" + unit)).hasStatusOk();
        assertThat(there.get(there.secretary, "/branch/groups/place" + unit)).hasStatusOk();
        assertThat(there.get(there.fellow, "/branch/groups/new" + unit)).hasStatus(403);
        assertThat(there.post(there.secretary, "/branch/groups/" + id + unit, "name", "", "version", "0"))
                .hasStatus(422);
        for (var mistyped : java.util.List.of("31/11/2026", "mai", "01/01/2030")) {
            assertThat(there.post(there.secretary, "/branch/groups/" + id + "/close" + unit, "closeFrom", mistyped))
                    .as(mistyped)
                    .hasStatus(422)
                    .bodyText()
                    .contains("value=\"" + mistyped + "\"", "class=\"fault\"", "Tổ đảng số 1");
        }
        assertThat(there.post(there.secretary, "/branch/groups/" + id + "/close" + unit))
                .hasStatus3xxRedirection();
    }

    @Test
    void anotherHeadTakesTheFormerOnesPlaceOnTheSameDayAndGivesItBackWhenTakenBack() {
        var id = created("Tổ đảng số 1", "2026-10-01");
        var first = inGroup("Mai Hữu Quý", "Tổ đảng số 1", "2026-10-01");
        place(there.secretary, id, binh, "2026-10-01");
        sql.sql("""
                insert into membership.position (id, member_id, unit_id, position, valid_from)
                values (gen_random_uuid(), :member, :unit, 'GROUP_LEADER', '2026-10-05')
                """)
                .param("member", first.value())
                .param("unit", there.tree.branch().value())
                .update();
        var unit = "?unit=" + there.tree.branch();
        assertThat(there.get(there.secretary, "/branch/groups/" + id + unit))
                .bodyText()
                .contains("Tổ trưởng hiện nay: Mai Hữu Quý");

        assertThat(there.post(there.secretary, "/branch/groups/" + id + "/head" + unit, "member", binh.toString()))
                .hasStatus3xxRedirection();
        assertThat(heads()).containsExactly("Lê Văn Bình 2026-11-20 -", "Mai Hữu Quý 2026-10-05 2026-11-20");

        var post = sql.sql("select id from membership.position where valid_from = '2026-11-20'")
                .query(UUID.class)
                .single();
        assertThat(there.post(
                        there.secretary,
                        "/branch/members/" + binh + "/positions/" + post + "/end",
                        "mistake",
                        "true",
                        "basis",
                        "Bấm nhầm người"))
                .hasStatus3xxRedirection();
        assertThat(heads()).containsExactly("Mai Hữu Quý 2026-10-05 -");
    }

    /** A head of today who gives way the same day never was, and is again when the other one is taken back. */
    @Test
    void aHeadOfTodayGivesWayAndComesBackToo() {
        var id = created("Tổ đảng số 1", "2026-10-01");
        var first = inGroup("Mai Hữu Quý", "Tổ đảng số 1", "2026-10-01");
        place(there.secretary, id, binh, "2026-10-01");
        var head = "/branch/groups/" + id + "/head?unit=" + there.tree.branch();
        there.post(there.secretary, head, "member", first.toString());
        there.post(there.secretary, head, "member", binh.toString());
        assertThat(heads()).containsExactly("Lê Văn Bình 2026-11-20 -");
        var post = sql.sql("select id from membership.position where position = 'GROUP_LEADER'")
                .query(UUID.class)
                .single();
        there.post(
                there.secretary,
                "/branch/members/" + binh + "/positions/" + post + "/end",
                "mistake",
                "true",
                "basis",
                "Bấm nhầm người");
        assertThat(heads()).containsExactly("Mai Hữu Quý 2026-11-20 -");
    }

    @Test
    void theHeadOfAClosedGroupHeadsNothingAnyMore() {
        var id = created("Tổ đảng số 1", "2026-10-01");
        place(there.secretary, id, binh, "2026-10-01");
        var other = created("Tổ đảng số 2", "2026-10-01");
        var stays = inGroup("Lê Thị Mai", "Tổ đảng số 2", "2026-10-01");
        for (var head : Map.of(id, binh, other, stays).entrySet()) {
            there.post(
                    there.secretary,
                    "/branch/groups/" + head.getKey() + "/head?unit=" + there.tree.branch(),
                    "member",
                    head.getValue().toString());
        }
        assertThat(heads()).hasSize(2);
        assertThat(close(id, "2026-11-10")).hasStatus(204);
        assertThat(heads()).containsExactly("Lê Thị Mai 2026-11-20 -");
    }

    @Test
    void whoGoesToAnotherGroupHeadsNoneAnyMore() {
        var id = created("Tổ đảng số 1", "2026-10-01");
        place(there.secretary, id, binh, "2026-10-01");
        var other = created("Tổ đảng số 2", "2026-10-01");
        there.post(
                there.secretary,
                "/branch/groups/" + id + "/head?unit=" + there.tree.branch(),
                "member",
                binh.toString());
        assertThat(heads()).hasSize(1);
        place(there.secretary, other, binh, "2026-11-20");
        assertThat(heads()).isEmpty();
    }

    private List<@Nullable String> heads() {
        return sql.sql("""
                select m.full_name || ' ' || p.valid_from || ' ' || coalesce(p.valid_to::text, '-')
                from membership.position p join membership.member m on m.id = p.member_id
                where p.position = 'GROUP_LEADER' order by 1
                """).query(String.class).list();
    }

    private MemberId inGroup(String name, String group, String from) {
        var text = new ListBookText(
                name,
                "02/03/1981",
                null,
                "Kinh",
                null,
                null,
                null,
                "04/05/2010",
                "20/05/2010",
                "20/05/2011",
                null,
                null,
                null,
                true,
                false,
                null,
                group);
        return addMember
                .add(
                        there.secretary,
                        new AddMember.Command(
                                null, there.tree.branch(), text, MemberStatus.OFFICIAL, LocalDate.parse(from)))
                .member();
    }

    private Optional<String> group(MemberId member, LocalDate day) {
        return rolls.of(there.tree.branch(), day).stream()
                .filter(person -> person.id().equals(member))
                .findFirst()
                .map(MemberView::group);
    }

    private boolean divided() {
        return facts.of(List.of(there.tree.branch()), TODAY).getFirst().divided();
    }

    private String api() {
        return "/api/v1/units/" + there.tree.branch() + "/groups";
    }

    private MvcTestResult groups() {
        return there.get(there.secretary, api());
    }

    private String created(String name, String since) {
        var id = UUID.randomUUID();
        assertThat(there.json(there.secretary, api(), """
                {"id":"%s","name":"%s","since":"%s"}""".formatted(id, name, since)))
                .hasStatus(201);
        return id.toString();
    }

    private MvcTestResult place(Actor by, @Nullable String group, MemberId member, String from) {
        return there.json(by, api() + "/placing", """
                {%s"members":["%s"],"from":"%s"}""".formatted(
                        group == null ? "" : "\"group\":\"" + group + "\",", member, from));
    }

    private MvcTestResult rename(String group, String name, String from, long version) {
        return web.put()
                .uri(api() + "/" + group)
                .locale(Locale.of("vi"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"%s\",\"from\":\"%s\",\"version\":%d}".formatted(name, from, version))
                .requestAttr(WebForTests.ACTOR, there.secretary)
                .exchange();
    }

    private MvcTestResult close(String group, String from) {
        return there.json(there.secretary, api() + "/" + group + "/closing", "{\"from\":\"%s\"}".formatted(from));
    }
}
