package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AlertDuties;
import vn.chiboso.membership.api.AlertDuty;

/** What of the handbook goes on paper, what was studied where, and who is asked for a commitment. */
@MembershipSlice
class HandbookPapersTests {
    private static final String FILE = "/documents/files/0199a0b4-53f6-7c3e-9d2a-1c2d3e4f5a6b";

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    @Autowired
    List<AlertDuties> duties;

    private DuesHouse people;
    private String theirs;

    @BeforeEach
    void built() {
        people = new DuesHouse(house, sql, web);
        theirs = "/branch/members/" + people.fellow.member();
    }

    @Test
    void thePaperHasDiaryStudyAndCommitmentsAndPlacesToSign() {
        give("Nghị quyết 71-NQ/TW", "");
        post(people.fellow, "/handbook/commitments/2026", "step", "SUBMITTED", "text", "Học đều", "seen", "0");
        var own = read(get(people.fellow, "/handbook/paper"));
        assertThat(own).contains("Nhiệm vụ được giao");
        assertThat(own)
                .contains("Nhật ký sinh hoạt", "12 tháng qua", "Nghị quyết 71-NQ/TW", "Bản cam kết năm 2026", "Đã nộp")
                .contains("Bí thư chi bộ", "(ký, ghi rõ họ tên)")
                .doesNotContain("Học đều");
        assertThat(read(get(people.fellow, "/handbook/paper?year=2024"))).contains("năm 2024");
        assertThat(read(get(people.secretary, theirs + "/handbook/paper"))).contains("Bản cam kết năm 2026");
        // who only oversees the branch reads the list book's fields, and nobody's commitments
        assertThat(read(get(people.officer, theirs + "/handbook/paper"))).doesNotContain("Bản cam kết năm 2026");
    }

    @Test
    void theDiaryIsLeafedThroughByYear() {
        assertThat(read(get(people.fellow, "/handbook")))
                .contains("12 tháng qua", "/handbook?year=2026#meetings", "/handbook?year=2017#meetings")
                .doesNotContain("year=2016");
        assertThat(read(get(people.fellow, "/handbook?year=2025"))).contains("/handbook/paper?year=2025");
        assertThat(get(people.fellow, "/handbook?year=1900")).hasStatusOk();
        assertThat(get(people.fellow, "/handbook?year=x")).hasStatus4xxClientError();
    }

    @Test
    void aCommitmentIsPrintedToBeSignedByBothSides() {
        var own = "/handbook/commitments/2026";
        assertThat(read(get(people.fellow, own + "/paper"))).contains("Người cam kết", "Xác nhận của chi ủy", "………");
        post(people.fellow, own, "step", "DRAFTED", "text", "Ý nháp", "seen", "0");
        assertThat(read(get(people.fellow, own + "/paper"))).doesNotContain("Ý nháp");
        post(people.fellow, own, "step", "SUBMITTED", "text", "Học đều, làm tốt", "seen", "1");
        post(people.secretary, theirs + "/commitments/2026", "step", "ACCEPTED", "text", "Nhất trí", "seen", "2");
        var paper = read(get(people.secretary, theirs + "/commitments/2026/paper"));
        assertThat(paper).contains("Học đều, làm tốt", "Nhất trí", "Lê Văn Bình", "năm 2026");
        assertThat(get(people.neighbour, theirs + "/commitments/2026/paper")).hasStatus(404);
        assertThat(get(people.officer, theirs + "/commitments/2026/paper")).hasStatus(403);
        assertThat(get(people.fellow, "/branch/members/" + people.student + "/commitments/2026/paper"))
                .hasStatus(403);
    }

    @Test
    void whatIsGivenToStudyLeadsToThePaperInTheLibrary() {
        assertThat(give("Nghị quyết", "https://chibo.example.vn" + FILE + "?x=1"))
                .hasStatus3xxRedirection();
        assertThat(read(get(people.fellow, "/handbook"))).contains("href=\"" + FILE + "\"");
        assertThat(read(get(people.fellow, "/handbook/study/" + item("Nghị quyết"))))
                .contains("href=\"" + FILE + "\"", "Tôi xác nhận đã đọc, học: Nghị quyết");
        assertThat(read(get(people.secretary, "/branch/handbook"))).contains("href=\"" + FILE + "\"");
        for (var bad : new String[] {"https://example.com/a.pdf", "/documents/files/x", "javascript:alert(1)"}) {
            var refused = give("Tài liệu khác", bad);
            assertThat(refused).as(bad).hasStatus(422);
            assertThat(read(refused)).contains("không phải của một văn bản hoặc tệp", "Tài liệu khác");
        }
    }

    @Test
    void whatWasStudiedStaysWithThePersonInAnotherBranch() {
        give("Nghị quyết 71-NQ/TW", "");
        give("Chưa học", "");
        var item = item("Nghị quyết 71-NQ/TW");
        assertThat(post(people.fellow, "/handbook/study/" + item, "note", "Điều rút ra"))
                .hasRedirectedUrl("/handbook#study");
        for (var table : new String[] {"attachment", "status"}) {
            sql.sql("update membership." + table + " set unit_id = :unit where member_id = :member")
                    .param("unit", people.tree.other().value())
                    .param("member", people.of(people.fellow).value())
                    .update();
        }
        assertThat(read(get(people.fellow, "/handbook")))
                .contains("Nghị quyết 71-NQ/TW", "Điều rút ra", "Học ở chi bộ khác")
                .doesNotContain("Chưa học", "/handbook/study/" + item);
        assertThat(post(people.fellow, "/handbook/study/" + item, "note", "")).hasStatus(404);
    }

    @Test
    void whoHasPromisedNothingIsRemindedAndTheBranchIsToldHowMany() {
        assertThat(duties(people.fellow, "OWN_PROMISE")).containsExactly("2026");
        assertThat(alerts()).contains("COMMITMENTS_MISSING").doesNotContain("SELF_REVIEWS_DUE");
        post(people.fellow, "/handbook/commitments/2026", "step", "DRAFTED", "text", "Ý nháp", "seen", "0");
        assertThat(duties(people.fellow, "OWN_PROMISE")).containsExactly("2026");
        post(people.fellow, "/handbook/commitments/2026", "step", "SUBMITTED", "text", "Học đều", "seen", "1");
        assertThat(duties(people.fellow, "OWN_PROMISE")).isEmpty();
        post(people.secretary, theirs + "/commitments/2026", "step", "ACCEPTED", "text", "", "seen", "2");
        assertThat(duties(people.fellow, "OWN_SELF_REVIEW")).isEmpty(); // in December
        sql.sql("update membership.rule set amount = 11 where code = 'self-review-month'")
                .update();
        try {
            assertThat(duties(people.fellow, "OWN_SELF_REVIEW")).containsExactly("2026");
            assertThat(alerts()).contains("SELF_REVIEWS_DUE");
        } finally {
            sql.sql("update membership.rule set amount = 12 where code = 'self-review-month'")
                    .update();
        }
        sql.sql("update membership.status set status = 'EXEMPT' where member_id = :id")
                .param("id", people.of(people.secretary).value())
                .update();
        assertThat(duties(people.secretary, "OWN_PROMISE")).isEmpty();
        assertThat(read(get(people.deputy, "/branch/handbook"))).contains("Ai chưa nộp");
    }

    private String alerts() {
        return read(get(people.secretary, "/api/v1/units/" + people.tree.branch() + "/alerts"));
    }

    private List<String> duties(Actor actor, String kind) {
        return duties.stream()
                .flatMap(each -> each.of(actor, Instant.EPOCH).stream())
                .filter(duty -> duty.kind().name().equals(kind))
                .map(AlertDuty::subject)
                .toList();
    }

    private MvcTestResult give(String title, String link) {
        return post(
                people.secretary,
                "/branch/handbook/study",
                "id",
                UUID.randomUUID().toString(),
                "unit",
                people.tree.branch().toString(),
                "title",
                title,
                "link",
                link);
    }

    private String item(String title) {
        return sql.sql("select id from membership.study_item where title = :title order by turn desc limit 1")
                .param("title", title)
                .query(UUID.class)
                .single()
                .toString();
    }

    private MvcTestResult get(Actor actor, String path) {
        return people.get(actor, path);
    }

    private MvcTestResult post(Actor actor, String path, String... pairs) {
        return people.post(actor, path, pairs);
    }

    private static String read(MvcTestResult result) {
        try {
            return HtmlUtils.htmlUnescape(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
