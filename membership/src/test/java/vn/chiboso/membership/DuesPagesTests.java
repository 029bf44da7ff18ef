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

/** The pages of dues with a plain layout: what they show, and what they keep of bad input. */
@MembershipSlice
class DuesPagesTests {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    private DuesHouse dues;

    @BeforeEach
    void built() {
        dues = new DuesHouse(house, sql, web);
    }

    @Test
    void theTreasurerGoesFromTheProposalToTheLastTick() {
        var unit = dues.tree.branch().toString();
        assertThat(read(dues.get(dues.secretary, "/branch/dues"))).contains("Tháng 11/2026", "Chưa lập");
        assertThat(read(dues.get(dues.secretary, dues.page())))
                .contains("dự kiến", "Khai nhóm đóng", "Lập danh sách thu");
        dues.opened();
        var page = read(dues.get(dues.secretary, dues.page()));
        assertThat(page)
                .contains(
                        "Đã nộp 85.000 đ", "0,5 % của 5.000.000 đ lương hưu", "5.000 đ một tháng", "name=\"payment\"");
        var tick = dues.page() + "/members/" + dues.student + "/tick";
        var id = dues.id().toString();
        for (var time = 0; time < 2; time++) {
            assertThat(dues.post(dues.secretary, tick, "unit", unit, "payment", id, "amount", "5000", "version", "0"))
                    .hasStatus3xxRedirection();
        }
        assertThat(read(dues.get(dues.secretary, dues.page()))).contains("Vũ Văn Hùng ghi", "Đã nộp");
        assertThat(read(dues.get(dues.secretary, dues.page() + "?owing=true")))
                .contains("Lê Văn Bình")
                .doesNotContain("Mai Quang Sơn");
        assertThat(read(dues.get(dues.secretary, dues.page() + "/print?unit=" + unit)))
                .contains("Danh sách thu đảng phí tháng 11/2026", "Bí thư chi bộ", "Ký nộp");
        assertThat(dues.get(dues.secretary, dues.page() + "/xlsx?unit=" + unit)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "-5000,bằng chữ số",
        "năm nghìn,bằng chữ số",
        "=cmd,bằng chữ số",
        "'1.234,5',số đồng nguyên",
        "9.999.999.999,quá lớn",
        "0,lớn hơn 0",
        "'',Cần điền"
    })
    void aBadAmountIsNamedAndKept(String typed, String said) {
        dues.opened();
        var answer = dues.post(
                dues.secretary,
                dues.page() + "/members/" + dues.student + "/payments",
                "unit",
                dues.tree.branch().toString(),
                "payment",
                dues.id().toString(),
                "amount",
                typed,
                "paidOn",
                "",
                "way",
                "PORTAL",
                "version",
                "0");
        assertThat(answer).hasStatus(422);
        assertThat(read(answer)).contains(said, "value=\"" + typed + "\"");
    }

    @ParameterizedTest
    @CsvSource({"payment,rubbish", "way,GOLD", "version,x"})
    void whatNoFormSendsIsNoFailure(String field, String value) {
        dues.opened();
        assertThat(dues.post(
                        dues.secretary,
                        dues.page() + "/members/" + dues.student + "/payments",
                        "unit",
                        dues.tree.branch().toString(),
                        "amount",
                        "5000",
                        field,
                        value))
                .hasStatus(422);
    }

    @Test
    void aMemberDeclaresTheirOwnFigure() {
        assertThat(dues.get(dues.fellow, "/branch/dues")).hasRedirectedUrl("/branch/dues/me");
        assertThat(dues.get(dues.fellow, dues.page())).hasStatus(403);
        assertThat(read(dues.get(dues.fellow, "/branch/dues/me")))
                .contains("Chưa khai nhóm đóng", "PENSIONER", "Chi bộ thôn Giang Đông")
                .doesNotContain("value=\"EXEMPT\"");
        var own = "/branch/dues/members/" + dues.fellow.member();
        var bad = dues.post(
                dues.fellow, own, "id", dues.id().toString(), "from", "2026-11", "group", "PENSIONER", "base", "-1");
        assertThat(bad).hasStatus(422);
        assertThat(read(bad)).contains("bằng chữ số", "value=\"-1\"");
        assertThat(dues.post(dues.fellow, own, "id", dues.id().toString(), "from", "2026-11", "group", "PENSIONER"))
                .hasStatus(422);
        assertThat(dues.post(dues.fellow, own, "id", "x", "from", "2026-11", "group", "PENSIONER", "base", "1"))
                .hasStatus(422);
        assertThat(dues.post(dues.fellow, own, "from", "2026-11")).hasStatus(422);
        assertThat(dues.post(
                        dues.fellow,
                        own,
                        "id",
                        dues.id().toString(),
                        "from",
                        "2026-11",
                        "group",
                        "PENSIONER",
                        "base",
                        "5.000.000"))
                .hasRedirectedUrl("/branch/dues/me");
        assertThat(read(dues.get(dues.fellow, "/branch/dues/me")))
                .contains("25.000 đ", "0,5 % của 5.000.000 đ lương hưu", "tự khai");
        assertThat(read(dues.get(dues.secretary, own))).contains("5.000.000 đ", "value=\"EXEMPT\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/branch/dues/2026-11?unit=%s", "/branch/dues?unit=%s", "/branch/dues/2026-11/print?unit=%s"})
    void noPageIsSeenByOthers(String path) {
        dues.opened();
        var page = path.formatted(dues.tree.branch());
        assertThat(dues.get(dues.secretary, page)).hasStatusOk();
        assertThat(dues.get(dues.fellow, page)).hasStatus(403);
        assertThat(dues.get(dues.officer, page)).hasStatus(403);
        assertThat(dues.get(dues.neighbour, page)).hasStatus(404);
    }

    @Test
    void aReasonIsNotedAndASheetClosedAndOpenedAgain() {
        dues.opened();
        var unit = dues.tree.branch().toString();
        var line = dues.page() + "/members/" + dues.student;
        assertThat(dues.post(dues.secretary, line + "/excuse", "unit", unit, "excuse", "nằm viện", "version", "0"))
                .hasStatus3xxRedirection();
        assertThat(read(dues.get(dues.secretary, line + "?unit=" + unit))).contains("nằm viện");
        var stale = dues.post(dues.secretary, line + "/excuse", "unit", unit, "excuse", "khác", "version", "0");
        assertThat(stale).hasStatus(422);
        assertThat(read(stale)).contains("Người khác vừa ghi cho Mai Quang Sơn", "value=\"khác\"");
        assertThat(dues.post(dues.secretary, dues.page() + "/closing", "unit", unit))
                .hasStatus(409);
        var version = sql.sql("select version from membership.dues_sheet")
                .query(String.class)
                .single();
        assertThat(dues.post(dues.secretary, dues.page() + "/closing", "unit", unit, "version", version))
                .hasStatus3xxRedirection();
        assertThat(read(dues.get(dues.secretary, dues.page()))).contains("Đã khóa", "Mở lại danh sách");
        var without =
                dues.post(dues.secretary, dues.page() + "/reopening", "unit", unit, "version", "9", "reason", " ");
        assertThat(without).hasStatus(422);
        assertThat(read(without)).contains("Cần điền mục này");
    }

    @Test
    void officersSeeTotalsAndNumbers() {
        dues.opened();
        assertThat(read(dues.get(dues.officer, "/console/dues")))
                .contains("Chi bộ thôn Giang Đông", "Đang thu", "danh sách đã khóa")
                .doesNotContain("Lê Văn Bình", "127.420 đ");
        sql.sql("update membership.dues_sheet set closed = true, closed_by = 'Lan', closed_at = now()")
                .update();
        assertThat(read(dues.get(dues.officer, "/console/dues"))).contains("127.420 đ");
        assertThat(dues.get(dues.secretary, "/console/dues")).hasStatus(404);
        assertThat(read(dues.get(dues.officer, "/console/dues/rates")))
                .contains("0,3 %", "5.310.000 đ", "50 năm", "31/12/2027", "01-QĐ/TW")
                .doesNotContain("Thêm mức mới");
        assertThat(read(dues.get(dues.tree.administrator(), "/console/dues/rates")))
                .contains("Thêm mức mới");
        assertThat(dues.get(dues.secretary, "/console/dues/rates")).hasStatus(404);
        var bad = dues.post(
                dues.tree.administrator(),
                "/console/dues/rates",
                "code",
                "STUDENT",
                "amount",
                "=1",
                "from",
                "01/01/2027",
                "legalBasis",
                "QĐ mới");
        assertThat(bad).hasStatus(422);
        assertThat(read(bad)).contains("value=\"=1\"");
        assertThat(dues.post(dues.officer, "/console/dues/rates", "code", "STUDENT", "amount", "1"))
                .hasStatus(403);
    }

    private static String read(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
