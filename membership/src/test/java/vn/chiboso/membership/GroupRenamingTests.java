package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.MemberId;

/** What happens to a group happens to all its people, and leaves no other group behind; it is 20 November 2026. */
@MembershipSlice
class GroupRenamingTests {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    private DuesHouse there;
    private String group;
    private MemberId binh;
    private MemberId second;

    @BeforeEach
    void built() {
        there = new DuesHouse(house, sql, web);
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        binh = there.of(there.fellow);
        second = there.of(there.secretary);
        group = created("Tổ đảng số 1", "2026-10-01");
    }

    @Test
    void twoPeopleTakeTheNewNameAndNoGroupOfTheOldOneIsLeft() {
        place(group, binh, "2026-10-01");
        place(group, second, "2026-10-01");
        assertThat(rename("Tổ đảng xóm Đông", "2026-11-01")).hasStatus(204);
        assertThat(standing()).containsExactly("Tổ đảng xóm Đông");
        keepAgain();
        assertThat(standing()).containsExactly("Tổ đảng xóm Đông");
    }

    @Test
    void whoCameAfterTheDayOfARenamingLeavesNoGroupOfTheOldName() {
        place(group, binh, "2026-10-01");
        place(group, second, "2026-11-10");
        assertThat(rename("Tổ đảng xóm Đông", "2026-11-01")).hasStatus(204);
        keepAgain();
        assertThat(standing()).containsExactly("Tổ đảng xóm Đông");
    }

    @Test
    void whoLeftBetweenTheDayOfARenamingAndTodayLeavesNoGroupOfTheOldName() {
        place(group, binh, "2026-10-01");
        place(group, second, "2026-10-01");
        place(null, second, "2026-11-10");
        assertThat(rename("Tổ đảng xóm Đông", "2026-11-01")).hasStatus(204);
        keepAgain();
        assertThat(standing()).containsExactly("Tổ đảng xóm Đông");
    }

    @Test
    void aGroupEndedForADayGoneByIsNotFoundedAnew() {
        place(group, binh, "2026-10-01");
        place(group, second, "2026-11-10");
        assertThat(there.json(there.secretary, api() + "/" + group + "/closing", "{\"from\":\"2026-11-05\"}"))
                .hasStatus(204);
        keepAgain();
        assertThat(standing()).containsExactly("Tổ đảng số 1");
    }

    @Test
    void aGroupNamedAnewAfterARenamingIsOneOfItsOwn() {
        place(group, binh, "2026-10-01");
        assertThat(rename("Tổ đảng xóm Đông", "2026-11-01")).hasStatus(204);
        sql.sql(
                        "update membership.attachment set party_group = 'Tổ đảng số 1', valid_from = '2026-11-15' where member_id = :id")
                .param("id", second.value())
                .update();
        keepAgain();
        assertThat(standing()).containsExactly("Tổ đảng số 1", "Tổ đảng xóm Đông");
    }

    @Test
    void aNameIsFreeOnlyWhereNoGroupHadItOnAnyDayOfTheSpan() {
        place(group, binh, "2026-10-01");
        assertThat(there.json(there.secretary, api() + "/" + group + "/closing", "{\"from\":\"2026-11-05\"}"))
                .hasStatus(204);
        assertThat(there.json(there.secretary, api(), "{\"name\":\"tổ đảng số 1\",\"since\":\"2026-10-20\"}"))
                .hasStatus(409);
        assertThat(there.json(there.secretary, api(), "{\"name\":\"Tổ đảng số 1\",\"since\":\"2026-11-05\"}"))
                .hasStatus(201);
    }

    @Test
    void aGuestIsInAGroupAtHomeOnly() {
        sql.sql("""
                insert into membership.attachment (id, member_id, unit_id, kind, valid_from)
                values (gen_random_uuid(), :member, :unit, 'HOST', '2026-08-01')
                """)
                .param("member", there.of(there.neighbour).value())
                .param("unit", there.tree.branch().value())
                .update();
        sql.sql("""
                insert into membership.status (id, member_id, unit_id, status, valid_from)
                values (gen_random_uuid(), :member, :unit, 'HOSTED', '2026-08-01')
                """)
                .param("member", there.of(there.neighbour).value())
                .param("unit", there.tree.branch().value())
                .update();
        assertThat(place(group, there.of(there.neighbour), "2026-10-20")).hasStatus(404);
        assertThat(there.get(there.secretary, api()))
                .bodyText()
                .doesNotContain(there.of(there.neighbour).toString());
        assertThat(sql.sql("select party_group from membership.act where kind = 'GROUPED' and member_id = :id")
                        .param("id", there.of(there.neighbour).value())
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void aFormWithEmptyPeopleIsToldThatNobodyIsChosen() {
        assertThat(there.post(
                        there.secretary,
                        "/branch/groups/place?unit=" + there.tree.branch(),
                        "group",
                        group,
                        "members",
                        "",
                        "members",
                        ""))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn ít nhất một người");
    }

    private void keepAgain() {
        sql.sql("select membership.keep_groups(null)").query((row, n) -> 0).list();
    }

    private List<@Nullable String> standing() {
        return sql.sql("select name from membership.unit where kind = 'GROUP' order by name")
                .query(String.class)
                .list();
    }

    private String api() {
        return "/api/v1/units/" + there.tree.branch() + "/groups";
    }

    private String created(String name, String since) {
        var id = UUID.randomUUID();
        assertThat(there.json(there.secretary, api(), """
                {"id":"%s","name":"%s","since":"%s"}""".formatted(id, name, since)))
                .hasStatus(201);
        return id.toString();
    }

    private MvcTestResult place(@Nullable String into, MemberId member, String from) {
        return there.json(there.secretary, api() + "/placing", """
                {%s"members":["%s"],"from":"%s"}""".formatted(
                        into == null ? "" : "\"group\":\"" + into + "\",", member, from));
    }

    private MvcTestResult rename(String name, String from) {
        return web.put()
                .uri(api() + "/" + group)
                .locale(Locale.of("vi"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"%s\",\"from\":\"%s\",\"version\":0}".formatted(name, from))
                .requestAttr(WebForTests.ACTOR, there.secretary)
                .exchange();
    }
}
