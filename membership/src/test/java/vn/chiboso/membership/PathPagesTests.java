package vn.chiboso.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;

/** The pages of paths and transfers as people use them, bad input included. */
@MembershipSlice
class PathPagesTests {
    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    private House.Tree tree;
    private MemberId member;
    private Actor fellow;
    private Actor secretary;
    private Actor host;

    @BeforeEach
    void built() {
        tree = house.build();
        member = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Thị Bạn", MemberStatus.OFFICIAL));
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        host = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.SECRETARY, tree.other());
    }

    @Test
    void whatHappenedIsChosenToldAndTakenBack() {
        var acts = "/branch/members/" + member + "/acts";
        var choice = read(get(secretary, acts + "/new"));
        assertThat(choice).contains("Tạm miễn", "Khai trừ").doesNotContain("Lễ kết nạp", "Trở lại sinh hoạt");
        shows(get(secretary, acts + "/new?kind=EXEMPTED"), "Số, ký hiệu", "name=\"seen\" value=\"1\"");
        var id = UUID.randomUUID().toString();
        var half = post(
                secretary,
                acts + "/new",
                "id",
                id,
                "kind",
                "EXEMPTED",
                "seen",
                "1",
                "on",
                "3/11/2026",
                "number",
                "05-NQ/CB");
        assertThat(half).hasStatus(422);
        assertThat(read(half)).contains("Hãy ghi ngày ký", "05-NQ/CB", "03/11/2026");
        assertThat(post(
                        secretary,
                        acts + "/new",
                        "id",
                        id,
                        "kind",
                        "EXEMPTED",
                        "seen",
                        "1",
                        "on",
                        "3/11/2026",
                        "number",
                        "05-NQ/CB",
                        "signedOn",
                        "3/11/2026",
                        "issuer",
                        "Chi bộ thôn Giang Đông"))
                .hasRedirectedUrl("/branch/members/" + member);
        shows(
                get(secretary, "/branch/members/" + member),
                "Miễn công tác và sinh hoạt đảng",
                "05-NQ/CB ngày 03/11/2026",
                "Hủy việc ghi nhầm");
        assertThat(get(fellow, acts + "/new")).hasStatus(403);
        assertThat(get(host, acts + "/new")).hasStatus(404);
        assertThat(read(get(fellow, "/branch/members/" + member))).doesNotContain("05-NQ/CB");
        assertThat(post(secretary, acts + "/" + id + "/annul", "reason", "ghi nhầm"))
                .hasStatus3xxRedirection();
        shows(get(secretary, "/branch/members/" + member), "Đã hủy: ghi nhầm");
    }

    @Test
    void aDayThatIsNoneAndAnUnknownKindAreToldKindly() {
        var acts = "/branch/members/" + member + "/acts/new";
        var wrong = post(
                secretary,
                acts,
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "WENT_ABROAD",
                "seen",
                "1",
                "on",
                "31/02/2026");
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong)).contains("31/02/2026");
        assertThat(post(secretary, acts, "kind", "NONSENSE")).hasStatus3xxRedirection();
    }

    @Test
    void anAdmissionIsRecordedAndItsCeremonyHeld() {
        var unit = tree.branch().toString();
        shows(get(secretary, "/branch/books"), "Không có ai đang chờ");
        shows(get(secretary, "/branch/books/admissions/new?unit=" + unit), "Người được kết nạp");
        var id = UUID.randomUUID().toString();
        var none = post(
                secretary,
                "/branch/books/admissions/new",
                "unit",
                unit,
                "id",
                id,
                "fullName",
                "Lê Thị Mai",
                "birth",
                "1/2/2001");
        assertThat(none).hasStatus(422);
        assertThat(read(none)).contains("cần số và ngày quyết định", "Lê Thị Mai");
        assertThat(post(
                        secretary,
                        "/branch/books/admissions/new",
                        "unit",
                        unit,
                        "id",
                        id,
                        "fullName",
                        "Lê Thị Mai",
                        "birth",
                        "1/2/2001",
                        "number",
                        "125-QĐ/ĐU",
                        "signedOn",
                        "1/10/2026",
                        "issuer",
                        "Đảng ủy xã Quảng Bình"))
                .hasRedirectedUrl("/branch/books?unit=" + unit);
        shows(get(secretary, "/branch/books"), "Lê Thị Mai", "125-QĐ/ĐU", "30 ngày làm việc");
        for (var bad : new String[] {"31/02/2026", "21/11/2026", ""}) {
            var wrong = post(
                    secretary,
                    "/branch/books/admissions/" + id + "/ceremony",
                    "unit",
                    unit,
                    "id",
                    UUID.randomUUID().toString(),
                    "seen",
                    "1",
                    "on",
                    bad);
            assertThat(wrong).hasStatus(422);
            assertThat(read(wrong)).contains("value=\"" + bad + "\"", "aria-invalid=\"true\"", "Lê Thị Mai");
        }
        assertThat(post(
                        secretary,
                        "/branch/books/admissions/" + id + "/ceremony",
                        "unit",
                        unit,
                        "id",
                        UUID.randomUUID().toString(),
                        "seen",
                        "1",
                        "on",
                        "3/11/2026"))
                .hasRedirectedUrl("/branch/members/" + id);
        shows(get(secretary, "/branch/members/" + id), "Dự bị", "Lễ kết nạp", "Quyết định kết nạp");
        var other = post(
                secretary,
                "/branch/members/" + id + "/edit",
                "version",
                "1",
                "fullName",
                "Lê Thị Mai",
                "birth",
                "1/2/2001",
                "decision",
                "1/10/2026",
                "ceremony",
                "4/11/2026");
        assertThat(other).hasStatus(422);
        assertThat(read(other)).contains("theo việc đã ghi trong quá trình");
        assertThat(get(fellow, "/branch/books")).hasStatus(403);
        assertThat(get(host, "/branch/books?unit=" + unit)).hasStatus(404);
    }

    @Test
    void aTransferIsFoundOpenedSentReceivedAndPrinted() {
        var form = "/branch/transfers/new?member=" + member;
        shows(get(secretary, form), "Nơi đến ngoài hệ thống");
        shows(get(secretary, form + "&text=cơ quan"), "Chi bộ cơ quan Đảng ủy xã", "Đảng bộ xã Quảng Bình");
        var id = UUID.randomUUID().toString();
        var nowhere = post(
                secretary,
                "/branch/transfers/new",
                "member",
                member.toString(),
                "id",
                id,
                "kind",
                "OFFICIAL",
                "reason",
                "WORK",
                "begunOn",
                "2/11/2026");
        assertThat(nowhere).hasStatus(422);
        assertThat(read(nowhere)).contains("chọn chi bộ nơi đến");
        assertThat(post(
                        secretary,
                        "/branch/transfers/new",
                        "member",
                        member.toString(),
                        "id",
                        id,
                        "kind",
                        "OFFICIAL",
                        "reason",
                        "WORK",
                        "begunOn",
                        "2/11/2026",
                        "to",
                        tree.other().toString()))
                .hasRedirectedUrl("/branch/transfers/" + id);
        var page = "/branch/transfers/" + id;
        shows(get(secretary, page), "14/12/2026", "Ghi giấy giới thiệu đã ký");
        assertThat(get(host, page)).hasStatus(404);
        assertThat(post(
                        secretary,
                        page,
                        "step",
                        "send",
                        "version",
                        "0",
                        "number",
                        "12-GGT/ĐU",
                        "issuer",
                        "Đảng ủy xã Quảng Bình",
                        "sentOn",
                        "5/11/2026"))
                .hasRedirectedUrl(page);
        shows(get(host, "/branch/transfers"), "Lê Văn Bình", "chờ tiếp nhận");
        sql.sql("""
                insert into membership.dossier_note (member_id, item, held, kept_at, noted_by, noted_on)
                values (:member, 'MEMBER_FORM', true, 'Tủ số 2', 'Vũ Văn Hùng', date '2026-11-02'),
                       (:member, 'CURRICULUM_VITAE', false, '', 'Vũ Văn Hùng', date '2026-11-02')
                """).param("member", member.value()).update();
        shows(
                get(host, page + "/paper"),
                "GIẤY GIỚI THIỆU SINH HOẠT ĐẢNG",
                "Lê Văn Bình",
                "Số 12-GGT/ĐU",
                "ĐẢNG BỘ TỈNH THANH HÓA",
                "ĐẢNG ỦY XÃ QUẢNG BÌNH",
                "Quảng Bình, ngày 05 tháng 11 năm 2026",
                "T/M ĐẢNG ỦY",
                "BÍ THƯ");
        shows(
                get(host, page + "/paper"),
                "02/03/1980",
                "20/05/2010",
                "20/05/2011",
                "Đã đóng đảng phí đến hết tháng",
                "Phiếu đảng viên");
        assertThat(read(get(host, page + "/paper"))).doesNotContain("Tủ số 2", "Lý lịch của người xin vào Đảng");
        var early = post(host, page, "step", "receive", "version", "1", "on", "1/11/2026");
        assertThat(early).hasStatus(422);
        assertThat(read(early)).contains("Ngày phải từ");
        assertThat(post(host, page, "step", "receive", "version", "1", "on", "16/11/2026"))
                .hasRedirectedUrl(page);
        shows(get(host, "/branch"), "Lê Văn Bình");
        assertThat(read(get(secretary, "/branch"))).doesNotContain("Lê Văn Bình");
        assertThat(get(fellow, "/branch/transfers")).hasStatus(403);
        assertThat(requireNonNull(get(fellow, page).getResponse()).getStatus()).isEqualTo(404);
    }

    private static String read(MvcTestResult page) {
        try {
            return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoMovedAwayIsPutBackByProgramToo() {
        var path = "/api/v1/members/" + member;
        assertThat(json(secretary, path + "/acts", """
                {"kind":"MOVED_AWAY","on":"2026-11-10","seen":1}
                """)).hasStatus2xxSuccessful();
        var back = """
                {"status":"OFFICIAL","on":"%s","seen":%d}
                """;
        assertThat(json(host, path + "/return", back.formatted("2026-11-18", 2)))
                .hasStatus(404);
        assertThat(json(fellow, path + "/return", back.formatted("2026-11-18", 2)))
                .hasStatus4xxClientError();
        assertThat(json(secretary, path + "/return", "{\"status\":\"OFFICIAL\",\"seen\":2}"))
                .hasStatus4xxClientError();
        assertThat(json(secretary, path + "/return", back.formatted("2026-11-18", 1)))
                .hasStatus(409);
        assertThat(json(secretary, path + "/return", back.formatted("2026-11-09", 2)))
                .hasStatus4xxClientError();
        assertThat(json(secretary, path + "/return", back.formatted("2026-11-18", 2)))
                .hasStatus(204);
        assertThat(get(secretary, "/api/v1/members/" + member)).bodyText().contains("OFFICIAL");
    }

    private MvcTestResult json(Actor actor, String path, String body) {
        return web.post()
                .uri(path)
                .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                .content(body)
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private static void shows(MvcTestResult page, String... texts) {
        assertThat(page).hasStatusOk();
        assertThat(read(page)).contains(texts).doesNotContain("??membership");
    }

    private MvcTestResult get(Actor actor, String path) {
        return web.get()
                .uri(path)
                .locale(java.util.Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String path, String... fields) {
        var request = web.post().uri(path).locale(java.util.Locale.of("vi")).requestAttr(WebForTests.ACTOR, actor);
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
