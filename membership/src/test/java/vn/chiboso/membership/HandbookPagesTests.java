package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;

/** The member's handbook as people use it: the member, the committee, and those it is none of the business of. */
@MembershipSlice
class HandbookPagesTests {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    private DuesHouse people;
    private String theirs;

    @BeforeEach
    void built() {
        people = new DuesHouse(house, sql, web);
        theirs = "/branch/members/" + people.fellow.member();
    }

    @Test
    void anExemptMemberReachesEverythingOfTheirOwn() {
        sql.sql("update membership.status set status = 'EXEMPT' where member_id = :id")
                .param("id", people.of(people.fellow).value())
                .update();
        assertThat(read(get(people.fellow, "/handbook")))
                .contains(
                        "Sổ tay đảng viên của tôi",
                        "Lê Văn Bình",
                        "Miễn",
                        "02/03/1980",
                        "16 năm",
                        "20/05/2011",
                        "Bản cam kết năm 2026",
                        "Bản cam kết năm 2027");
        for (var page : new String[] {"/handbook/paper", "/handbook/card", "/handbook/requests/new"}) {
            assertThat(get(people.fellow, page)).as(page).hasStatusOk();
        }
        assertThat(read(get(people.fellow, "/handbook/paper")))
                .contains("Phiếu thông tin đảng viên", "Quá trình trong Đảng", "Bí thư chi bộ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/handbook", "/handbook/paper", "/commitments/2026", "/dossier"})
    void strangersFellowsAndAdministratorsSeeNobodyElses(String page) {
        assertThat(get(people.secretary, theirs + page)).hasStatusOk();
        assertThat(get(people.neighbour, theirs + page)).hasStatus(404);
        assertThat(get(people.tree.administrator(), theirs + page)).hasStatus(404);
        var other = "/branch/members/" + people.student + page;
        assertThat(get(people.fellow, other)).hasStatus(403);
        assertThat(get(people.secretary, "/branch/members/" + people.id() + page))
                .hasStatus(404);
    }

    @Test
    void noHandbookIsTheAdministratorsOwn() {
        for (var page : new String[] {
            "/handbook", "/handbook/card", "/handbook/requests/new", "/handbook/commitments/2026", "/handbook/check"
        }) {
            assertThat(get(people.tree.administrator(), page)).as(page).hasStatus(404);
        }
        assertThat(get(people.tree.administrator(), "/branch/handbook?unit=" + people.tree.branch()))
                .hasStatus(404);
    }

    @Test
    void aCommitmentIsWrittenReturnedAcceptedAndReviewed() {
        var own = "/handbook/commitments/2026";
        assertThat(read(get(people.fellow, own))).contains("Lưu nháp", "Nộp chi ủy");
        var empty = post(people.fellow, own, "step", "SUBMITTED", "text", " ", "seen", "0");
        assertThat(empty).hasStatus(422);
        assertThat(read(empty)).contains("Cần điền mục này");
        assertThat(post(people.fellow, own, "step", "DRAFTED", "text", "Ý nháp", "seen", "0"))
                .hasRedirectedUrl(own);
        var office = theirs + "/commitments/2026";
        assertThat(read(get(people.secretary, office))).doesNotContain("Ý nháp");
        assertThat(post(people.fellow, own, "step", "SUBMITTED", "text", "Học đều\n\nGương mẫu", "seen", "1"))
                .hasStatus3xxRedirection();
        var stale = post(people.fellow, own, "step", "SUBMITTED", "text", "Từ trang cũ", "seen", "1");
        assertThat(stale).hasStatus(422);
        assertThat(read(stale)).contains("Vừa có người ghi thêm", "Từ trang cũ", "name=\"seen\" value=\"2\"");
        assertThat(read(get(people.deputy, office))).contains("Gương mẫu", "Trả lại để bổ sung", "Ghi nhận");
        assertThat(post(people.deputy, office, "step", "REVIEWED", "text", "Tốt", "seen", "2"))
                .hasStatus(422);
        assertThat(post(people.deputy, office, "step", "ACCEPTED", "text", "", "seen", "2"))
                .hasRedirectedUrl(office);
        assertThat(post(people.fellow, own, "step", "SELF_REVIEWED", "text", "Đã làm", "seen", "3"))
                .hasStatus3xxRedirection();
        assertThat(read(get(people.secretary, "/branch/handbook")))
                .contains("Lê Văn Bình", "Tự kiểm điểm cuối năm", "2 đảng viên chưa nộp");
        assertThat(post(people.secretary, office, "step", "REVIEWED", "text", "Hoàn thành tốt", "seen", "4"))
                .hasStatus3xxRedirection();
        assertThat(read(get(people.fellow, own))).contains("Hoàn thành tốt").doesNotContain("Nộp chi ủy");
        assertThat(sql.sql("select count(*) from membership.commitment_entry where words = convert_to('Đã làm',"
                                + " 'UTF8')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyTakesAStepThatIsNotTheirs() {
        var own = "/handbook/commitments/2026";
        assertThat(post(people.secretary, own, "step", "SUBMITTED", "text", "Của bí thư", "seen", "0"))
                .hasStatus3xxRedirection();
        assertThat(post(people.secretary, own, "step", "ACCEPTED", "text", "", "seen", "1"))
                .hasStatus(403);
        var secretarys = "/branch/members/" + people.secretary.member() + "/commitments/2026";
        assertThat(read(get(people.officer, secretarys))).contains("Của bí thư", "Ghi nhận");
        assertThat(get(people.officer, theirs + "/commitments/2026")).hasStatus(403);
        assertThat(post(people.secretary, theirs + "/commitments/2026", "step", "SUBMITTED", "text", "x", "seen", "0"))
                .hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({
        "/handbook/commitments/2026,step,RUBBISH,422",
        "/handbook/commitments/2026,seen,x,422",
        "/handbook/commitments/2026,text,x,422",
        "/handbook/commitments/2031,step,SUBMITTED,404",
        "/handbook/requests/new,field,RUBBISH,422",
        "/handbook/requests/new,id,rubbish,422",
        "/handbook/study/00000000-0000-0000-0000-000000000009,note,x,404"
    })
    void whatNoFormSendsIsNoFailure(String page, String field, String value, int status) {
        assertThat(post(people.fellow, page, field, value)).hasStatus(status);
    }

    @Test
    void aCorrectionIsAskedCorrectedInTheBookAndAnswered() {
        var ask = "/handbook/requests/new";
        var birth = post(people.fellow, ask, "field", "BIRTH", "right", "03/03/1980", "reason", "khai sinh");
        assertThat(birth).hasStatus(422);
        assertThat(read(birth)).contains("06-HD/TW", "value=\"03/03/1980\"");
        var id = people.id().toString();
        for (var time = 0; time < 2; time++) {
            assertThat(post(
                            people.fellow,
                            ask,
                            "id",
                            id,
                            "field",
                            "ETHNIC_GROUP",
                            "right",
                            "Mường",
                            "reason",
                            "khai sinh"))
                    .hasRedirectedUrl("/handbook/requests/" + id);
        }
        var again = post(people.fellow, ask, "field", "ETHNIC_GROUP", "right", "Thái", "reason", "khai sinh");
        assertThat(again).hasStatus(422);
        assertThat(read(again)).contains("đang chờ trả lời");
        var page = "/handbook/requests/" + id;
        assertThat(read(get(people.fellow, page))).contains("Chờ trả lời", "Kinh", "Mường", "Rút đề nghị");
        assertThat(read(get(people.fellow, "/handbook"))).contains("trả lời chậm nhất ngày");
        assertThat(get(people.neighbour, page)).hasStatus(404);
        assertThat(read(get(people.secretary, "/branch/handbook"))).contains("Lê Văn Bình: Dân tộc");
        assertThat(post(people.deputy, page + "/answer", "outcome", "CORRECTED"))
                .hasStatus(403);
        assertThat(post(people.fellow, page + "/answer", "outcome", "CORRECTED"))
                .hasStatus(403);
        var early = post(people.secretary, page + "/answer", "outcome", "CORRECTED", "note", "xong");
        assertThat(early).hasStatus(422);
        assertThat(read(early)).contains("vẫn ghi như lúc đề nghị", "xong");
        assertThat(post(people.secretary, page + "/answer", "outcome", "REFUSED"))
                .hasStatus(422);
        sql.sql("update membership.member set ethnic_group = 'Mường' where id = :id")
                .param("id", people.of(people.fellow).value())
                .update();
        assertThat(post(people.secretary, page + "/answer", "outcome", "CORRECTED"))
                .hasRedirectedUrl(page);
        assertThat(read(get(people.fellow, page)))
                .contains("Đã sửa", "Vũ Văn Hùng")
                .doesNotContain("Rút đề nghị");
        assertThat(post(people.fellow, page + "/withdrawal")).hasStatus(409);
    }

    @Test
    void aTelephoneNumberAskedForIsReadInFullOnlyByWhoWritesItDown() {
        var id = people.id().toString();
        var page = "/handbook/requests/" + id;
        post(
                people.fellow,
                "/handbook/requests/new",
                "id",
                id,
                "field",
                "PHONE",
                "right",
                "0987557600",
                "reason",
                "đổi số");
        assertThat(read(get(people.fellow, page))).contains("0987557600");
        assertThat(read(get(people.secretary, page))).contains("0987557600");
        assertThat(read(get(people.deputy, page))).contains("098•••7600").doesNotContain("0987557600");
        assertThat(post(people.secretary, page + "/answer", "outcome", "REFUSED", "note", "số cũ vẫn dùng"))
                .hasStatus3xxRedirection();
        assertThat(read(get(people.secretary, page))).contains("098•••7600").doesNotContain("0987557600");
    }

    @Test
    void onesOwnRequestIsTakenBackByOneselfAlone() {
        var id = people.id().toString();
        post(
                people.fellow,
                "/handbook/requests/new",
                "id",
                id,
                "field",
                "HOME_PLACE",
                "right",
                "Sầm Sơn",
                "reason",
                "x");
        assertThat(post(people.secretary, "/handbook/requests/" + id + "/withdrawal"))
                .hasStatus(404);
        assertThat(post(people.fellow, "/handbook/requests/" + id + "/withdrawal"))
                .hasStatus3xxRedirection();
        assertThat(read(get(people.fellow, "/handbook"))).contains("Người đề nghị đã rút");
    }

    @Test
    void theBranchGivesSomethingToStudyAndSeesWhoHas() {
        var unit = people.tree.branch().toString();
        var id = people.id().toString();
        var give = "/branch/handbook/study";
        var bad =
                post(people.deputy, give, "id", id, "unit", unit, "title", "", "dueOn", "01/01/2020", "source", "giữ");
        assertThat(bad).hasStatus(422);
        assertThat(read(bad)).contains("value=\"giữ\"");
        assertThat(post(people.deputy, give, "id", id, "unit", unit, "title", "Nghị quyết mới", "dueOn", "30/11/2026"))
                .hasStatus3xxRedirection();
        assertThat(post(people.fellow, give, "unit", unit, "title", "x")).hasStatus(403);
        assertThat(post(people.neighbour, give, "unit", unit, "title", "x")).hasStatus(404);
        assertThat(read(get(people.fellow, "/handbook"))).contains("Nghị quyết mới", "Hạn 30/11/2026");
        assertThat(post(people.neighbour, "/handbook/study/" + id, "note", "x")).hasStatus(404);
        assertThat(post(people.fellow, "/handbook/study/" + id, "note", "Ba điều mới"))
                .hasStatus3xxRedirection();
        assertThat(read(get(people.fellow, "/handbook"))).contains("Đã học ngày 20/11/2026", "Ba điều mới");
        assertThat(read(get(people.secretary, "/branch/handbook")))
                .contains("1 trên 4 đảng viên đã xác nhận", "Đã học: Lê Văn Bình");
        assertThat(read(get(people.officer, theirs + "/handbook"))).doesNotContain("Ba điều mới");
        assertThat(post(people.deputy, give + "/" + id + "/withdrawal")).hasStatus3xxRedirection();
        assertThat(read(get(people.fellow, "/handbook")))
                .as("what one has studied is one's own")
                .contains("Nghị quyết mới", "đã rút khỏi danh sách học");
        assertThat(read(get(people.secretary, "/handbook"))).doesNotContain("Nghị quyết mới");
    }

    @Test
    void aPaperOfTheLibraryIsChosenAndGivesItsNameAndNumber() {
        var unit = people.tree.branch().toString();
        assertThat(read(get(people.secretary, "/branch/handbook")))
                .contains("03/11/2026 · 05-NQ/CB · Nghị quyết tháng 11", "value=\"" + NextDoorForTests.PAPER + "\"");
        assertThat(post(people.secretary, "/branch/handbook/study", "unit", unit, "paper", NextDoorForTests.PAPER))
                .hasStatus3xxRedirection();
        assertThat(read(get(people.fellow, "/handbook")))
                .contains("Nghị quyết tháng 11", "05-NQ/CB", "href=\"" + NextDoorForTests.PAPER + "\"");
    }

    @Test
    void theChecklistSaysWhereAndNothingElse() {
        var page = theirs + "/dossier";
        var bad = post(people.secretary, page, "item", "MEMBER_FORM", "held", "true", "keptAt", "");
        assertThat(bad).hasStatus(422);
        assertThat(post(people.secretary, page, "item", "GOLD", "held", "maybe"))
                .hasStatus(422);
        assertThat(post(people.secretary, page, "item", "MEMBER_FORM", "held", "true", "keptAt", "Đảng ủy xã, tủ 2"))
                .hasStatus3xxRedirection();
        assertThat(read(get(people.fellow, "/handbook"))).contains("Phiếu đảng viên", "Đảng ủy xã, tủ 2");
        assertThat(post(people.deputy, page, "item", "MEMBER_FORM", "held", "false"))
                .hasStatus(403);
        assertThat(get(people.fellow, page)).hasStatus(403);
    }

    @Test
    void programsAskTheSame() {
        var member = "/api/v1/members/" + people.fellow.member();
        assertThat(people.json(people.fellow, member + "/commitments/2026", """
            {"step":"SUBMITTED","text":"Học đều","seen":0}\
            """))
                .hasStatus(204);
        assertThat(people.json(people.fellow, member + "/commitments/2026", """
            {"step":"SUBMITTED","text":"Học đều","seen":0}\
            """))
                .hasStatus(409);
        assertThat(get(people.secretary, member + "/commitments/2026"))
                .bodyJson()
                .extractingPath("$.entries[0].text")
                .isEqualTo("Học đều");
        var id = people.id();
        assertThat(people.json(people.fellow, "/api/v1/corrections", """
            {"id":"%s","field":"ETHNIC_GROUP","right":"Mường","reason":"khai sinh"}\
            """.formatted(id)))
                .hasStatus(201);
        assertThat(people.json(people.secretary, "/api/v1/corrections/" + id + "/answer", """
            {"outcome":"REFUSED","note":"Trùng với hồ sơ"}\
            """))
                .hasStatus(204);
        assertThat(get(people.fellow, member + "/handbook"))
                .bodyJson()
                .extractingPath("$.corrections[0].outcome")
                .isEqualTo("REFUSED");
        assertThat(get(people.neighbour, member + "/handbook")).hasStatus(404);
        assertThat(people.json(people.secretary, "/api/v1/card-checks", "{\"code\":\"x\"}"))
                .bodyJson()
                .extractingPath("$.verdict")
                .isEqualTo("UNKNOWN");
        assertThat(people.json(people.fellow, "/api/v1/card-checks", "{\"code\":\"x\"}"))
                .hasStatus(404);
    }

    private MvcTestResult get(Actor actor, String page) {
        return people.get(actor, page);
    }

    private MvcTestResult post(Actor actor, String page, String... pairs) {
        return people.post(actor, page, pairs);
    }

    private static String read(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
