package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.NoteAbsences;

/** How members take part: said by themselves, written down by the committee, counted above, and nobody else's business. */
@MembershipSlice
class ReadinessPagesTests {
    private static final String OWN = "/handbook/readiness";

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    NoteAbsences noteAbsences;

    private AlertHouse people;
    private String fellows;
    private String list;

    @BeforeEach
    void built() {
        people = new AlertHouse(house, sql, web, noteAbsences);
        // the house's commitments are not sealed by any key, and one's own data are opened here
        sql.sql("delete from membership.commitment_entry").update();
        fellows = "/branch/readiness/members/" + people.of(people.fellow);
        list = "/branch/readiness?unit=" + people.tree.branch();
    }

    @Test
    void aMemberAnswersCorrectsAndTakesBack() {
        assertThat(read(people.get(people.fellow, OWN)))
                .contains("Tôi tham gia sinh hoạt thế nào", "Chưa hỏi", "Không dùng để chấm điểm", "Tự làm được")
                .doesNotContain("Điều hành buổi họp trên máy", "đồng ý cho ghi những điều này");
        assertThat(ready(people.fellow)).hasRedirectedUrl(OWN);
        assertThat(read(people.get(people.fellow, OWN)))
                .contains("Tham gia từ xa được", "20/11/2026, tự trả lời", "Những lần đã ghi (1)");
        assertThat(read(people.get(people.secretary, list))).contains("Lê Văn Bình", "Tham gia từ xa được");
        var slip = people.post(people.fellow, OWN, "seen", last(), "device", "PLAIN_PHONE", "slip", "true");
        assertThat(slip).hasRedirectedUrl(OWN);
        assertThat(read(people.get(people.secretary, list + "&show=NEEDS_PAPER")))
                .contains("Lê Văn Bình", "Phiếu giấy để trả lời", "Muốn dùng phiếu giấy")
                .doesNotContain("Mai Quang Sơn");
        assertThat(people.post(
                        people.fellow,
                        OWN + "/withdrawal",
                        "seen",
                        UUID.randomUUID().toString()))
                .hasStatus(409);
        assertThat(people.post(people.fellow, OWN + "/withdrawal", "seen", last()))
                .hasRedirectedUrl(OWN);
        assertThat(read(people.get(people.secretary, fellows)))
                .contains("Chưa hỏi")
                .doesNotContain("Điện thoại chỉ nghe, gọi, nhắn tin, Mạng", "Những lần đã ghi");
        assertThat(read(people.get(people.fellow, OWN))).contains("Rút lại", "Những lần đã ghi (3)");
        assertThat(counts(people.tree.branch().value())).containsExactly(0, 0, 0, 0);
        assertThat(read(people.get(people.fellow, "/account/data")))
                .contains("Điều kiện tham gia sinh hoạt", "Luật 91/2025/QH15", "Điện thoại thông minh của riêng mình");
    }

    @Test
    void theCommitteeWritesDownOnlyWithConsentAndOnlyAHelperWhoAgreed() {
        var without = people.post(people.committee, fellows, "device", "NONE", "connection", "WEAK");
        assertThat(without).hasStatus(422);
        assertThat(read(without)).contains("Chỉ ghi khi người ấy đã đồng ý").containsPattern(chosen("WEAK"));
        var helper = people.of(people.committee).toString();
        var unasked = people.post(people.secretary, fellows, "device", "NONE", "consent", "true", "helper", helper);
        assertThat(unasked).hasStatus(422);
        assertThat(read(unasked)).contains("Hãy hỏi người giúp trước");
        var elsewhere = people.post(
                people.secretary,
                fellows,
                "device",
                "NONE",
                "consent",
                "true",
                "helperAgreed",
                "true",
                "helper",
                people.of(people.neighbour).toString());
        assertThat(read(elsewhere)).contains("Người giúp phải là người trong chi bộ");
        var id = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            assertThat(people.post(
                            people.secretary,
                            fellows,
                            "id",
                            id,
                            "device",
                            "NONE",
                            "consent",
                            "true",
                            "helperAgreed",
                            "true",
                            "helper",
                            helper))
                    .hasRedirectedUrl(list);
        }
        assertThat(read(people.get(people.fellow, OWN)))
                .contains("20/11/2026, Vũ Văn Hùng ghi hộ, có đồng ý", "Người giúp: Hoàng Đức Toàn", "(1)");
        assertThat(read(people.get(people.committee, OWN))).contains("Tôi đang giúp", "Lê Văn Bình");
        assertThat(read(people.get(people.secretary, "/branch/readiness/paper?unit=" + people.tree.branch())))
                .contains("Nhận giấy (1 người)", "Tài liệu và phiếu giấy", "Ai giúp ai (1 người)", "Hoàng Đức Toàn");
    }

    @Test
    void aHelperWhoLeavesOrStepsBackIsToBeReplaced() {
        var helper = people.of(people.committee);
        assertThat(people.post(
                        people.secretary,
                        fellows,
                        "device",
                        "OWN_SMARTPHONE",
                        "signIn",
                        "WITH_HELP",
                        "consent",
                        "true",
                        "helperAgreed",
                        "true",
                        "helper",
                        helper.toString()))
                .hasStatus3xxRedirection();
        assertThat(read(people.get(people.secretary, list + "&show=NEEDS_HELPER")))
                .contains("Không có ai");
        sql.sql("update membership.attachment set valid_to = '2026-11-19' where member_id = :id")
                .param("id", helper.value())
                .update();
        assertThat(read(people.get(people.secretary, list + "&show=NEEDS_HELPER")))
                .contains("Lê Văn Bình", "Cần người giúp mới", "Chưa đăng nhập được một mình");
        sql.sql("update membership.attachment set valid_to = null where member_id = :id")
                .param("id", helper.value())
                .update();
        var end = OWN + "/helping/" + people.of(people.fellow) + "/end";
        assertThat(people.post(people.newcomer, end)).hasStatus(404);
        assertThat(people.post(people.committee, end)).hasRedirectedUrl(OWN);
        assertThat(read(people.get(people.secretary, list + "&show=NEEDS_HELPER")))
                .contains("Cần người giúp")
                .doesNotContain("Cần người giúp mới");
    }

    @Test
    void anOldFormIsToldSoAndKeepsWhatWasTyped() {
        assertThat(ready(people.fellow)).hasStatus3xxRedirection();
        var stale = people.post(people.fellow, OWN, "device", "COMPUTER", "vote", "NOT_YET");
        assertThat(stale).hasStatus(422);
        assertThat(read(stale)).contains("Vừa có người ghi khác đi").containsPattern(chosen("COMPUTER"));
    }

    @Test
    void whatNoFormSendsIsNoFailure() {
        for (var sent : new String[] {
            "device=RUBBISH",
            "connection=RUBBISH",
            "connection=",
            "vote=RUBBISH",
            "helper=x",
            "seen=x",
            "id=x",
            "slip=x"
        }) {
            var at = sent.indexOf('=');
            assertThat(people.post(people.fellow, OWN, sent.substring(0, at), sent.substring(at + 1)))
                    .as(sent)
                    .hasStatus(422);
        }
    }

    @Test
    void strangersFellowsAndOfficersReadNobodyElses() {
        for (var page : new String[] {fellows, list, list.replace("?", "/paper?")}) {
            assertThat(people.get(people.committee, page)).as(page).hasStatusOk();
            assertThat(people.get(people.neighbour, page)).as(page).hasStatus(404);
            assertThat(people.get(people.newcomer, page)).as(page).hasStatus(403);
            assertThat(people.get(people.officer, page)).as(page).hasStatus(403);
            assertThat(people.get(people.tree.administrator(), page)).as(page).hasStatus(403);
        }
        assertThat(people.get(people.tree.administrator(), OWN)).hasStatus(404);
        assertThat(people.post(people.neighbour, fellows, "device", "NONE", "consent", "true"))
                .hasStatus(404);
        assertThat(people.post(people.newcomer, fellows, "device", "NONE", "consent", "true"))
                .hasStatus(403);
        assertThat(people.get(people.secretary, "/branch/readiness/members/" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(people.get(people.secretary, list + "&show=RUBBISH")).hasStatus(400);
        assertThat(people.get(people.fellow, "/console/readiness")).hasStatus(404);
    }

    @Test
    void countsAboveFollowThePersonAndHideSmallGroups() {
        for (var each : new Actor[] {people.fellow, people.newcomer, people.secretary, people.committee}) {
            ready(each);
        }
        var few = read(people.get(people.officer, "/console/readiness"));
        assertThat(few)
                .contains("trên 7 đảng viên", "4 (100%)", "Mới hỏi dưới 5 người", "Gộp chung ở dòng cuối")
                .doesNotContain("Lê Văn Bình");
        move(people.of(people.inspector), people.tree.branch().value());
        people.post(people.inspector, OWN, "device", "PLAIN_PHONE", "connection", "NONE");
        assertThat(counts(people.tree.branch().value())).containsExactly(5, 4, 0, 1);
        assertThat(read(people.get(people.officer, "/console/readiness?sort=ON_PAPER")))
                .contains("4 (80%)", "1 (20%)")
                .doesNotContain("Gộp chung");
        var sheet = people.get(people.officer, "/console/readiness/export?format=CSV&unit=" + people.tree.commune());
        assertThat(read(sheet)).contains("Chi bộ thôn Giang Đông,5,5,4,0,1,1,1", "Chi bộ cơ quan Đảng ủy xã");
        assertThat(people.get(people.officer, "/console/readiness/export?format=XLSX"))
                .hasStatusOk();

        move(people.of(people.fellow), people.tree.other().value());
        assertThat(counts(people.tree.branch().value())).containsExactly(4, 3, 0, 1);
        assertThat(counts(people.tree.other().value())).containsExactly(1, 1, 0, 0);
        assertThat(people.get(people.officer, "/console/readiness?unit=" + people.tree.province()))
                .hasStatus(404);
    }

    @Test
    void whatIsToldTogetherWithOthersIsToldNowhereByItself() {
        move(people.of(people.inspector), people.tree.branch().value());
        for (var each : new Actor[] {
            people.fellow, people.newcomer, people.secretary, people.committee, people.inspector, people.neighbour
        }) {
            ready(each);
        }
        assertThat(counts(people.tree.branch().value())).containsExactly(5, 5, 0, 0);
        assertThat(counts(people.tree.other().value())).containsExactly(1, 1, 0, 0);
        assertThat(read(people.get(people.officer, "/console/readiness"))).contains("6 (100%)", "Gộp chung");
        assertThat(read(people.get(people.officer, "/console/readiness?unit=" + people.tree.branch())))
                .doesNotContain("5 (100%)");
        assertThat(read(people.get(
                        people.officer, "/console/readiness/export?format=CSV&unit=" + people.tree.branch())))
                .contains("Chi bộ thôn Giang Đông,5,5,")
                .doesNotContain("Chi bộ thôn Giang Đông,5,5,5");
    }

    @Test
    void aHelperWhoComesInTheirPlaceIsAskedAsWell() {
        var first = people.of(people.newcomer).toString();
        var second = people.of(people.committee).toString();
        people.post(people.fellow, OWN, "device", "NONE", "helper", first, "helperAgreed", "true");
        assertThat(people.post(people.fellow, OWN, "seen", last(), "device", "NONE", "helper", first))
                .hasRedirectedUrl(OWN);
        var other = people.post(people.fellow, OWN, "seen", last(), "device", "NONE", "helper", second);
        assertThat(other).hasStatus(422);
    }

    @Test
    void whatWasSaidOfAMergedRecordIsThePersons() {
        ready(people.fellow);
        var gone = people.of(people.fellow);
        var kept = people.of(people.newcomer);
        sql.sql("update membership.attachment set valid_to = '2026-11-19' where member_id = :id")
                .param("id", gone.value())
                .update();
        assertThat(counts(people.tree.branch().value())).containsExactly(0, 0, 0, 0);
        merge(gone, kept.value());
        assertThat(counts(people.tree.branch().value())).containsExactly(1, 1, 0, 0);
        assertThat(read(people.get(people.newcomer, OWN))).contains("Tham gia từ xa được");
        merge(gone, null);
        assertThat(counts(people.tree.branch().value())).containsExactly(0, 0, 0, 0);
    }

    @Test
    void programsAskTheSame() {
        var path = "/api/v1/members/" + people.fellow.member() + "/readiness";
        var body = """
            {"id":"%s","device":"COMPUTER","skills":{"VOTE":"ALONE"},"paper":["LARGE_PRINT"],"consent":true}\
            """.formatted(UUID.randomUUID());
        assertThat(people.json(people.secretary, path, body)).hasStatus(204);
        assertThat(people.get(people.fellow, path))
                .bodyJson()
                .extractingPath("$.because")
                .asArray()
                .containsExactly("HAS_DEVICE", "NO_SIGN_IN");
        assertThat(people.json(people.neighbour, path, body)).hasStatus(404);
    }

    private MvcTestResult ready(Actor actor) {
        return people.post(
                actor,
                OWN,
                "device",
                "OWN_SMARTPHONE",
                "connection",
                "GOOD",
                "signIn",
                "ALONE",
                "joinAfar",
                "ALONE",
                "vote",
                "ALONE");
    }

    private static String chosen(String value) {
        return "value=\"%1$s\"[^>]*checked|checked[^>]*value=\"%1$s\"".formatted(value);
    }

    private String last() {
        return sql.sql("select id from membership.readiness order by turn desc limit 1")
                .query(String.class)
                .single();
    }

    private void move(MemberId member, UUID unit) {
        for (var table : new String[] {"attachment", "status"}) {
            sql.sql("update membership." + table + " set unit_id = :unit where member_id = :id")
                    .param("id", member.value())
                    .param("unit", unit)
                    .update();
        }
    }

    private void merge(MemberId gone, @Nullable UUID kept) {
        sql.sql("update membership.member set merged_into = cast(:kept as uuid) where id = :gone")
                .param("gone", gone.value())
                .param("kept", kept)
                .update();
    }

    /** Asked, from afar, with a device, on paper. */
    private java.util.List<Integer> counts(UUID unit) {
        return sql.sql("select * from membership.readiness_count where unit_id = :unit")
                .param("unit", unit)
                .query((row, n) -> java.util.List.of(
                        row.getInt("asked"),
                        row.getInt("from_afar"),
                        row.getInt("with_device"),
                        row.getInt("on_paper")))
                .single();
    }

    private static String read(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
