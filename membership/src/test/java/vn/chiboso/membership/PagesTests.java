package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;

/** Every page is drawn with a plain layout, and every form is answered; the real layout is tested in bootstrap. */
@MembershipSlice
class PagesTests {
    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    private House.Tree tree;
    private Actor fellow;
    private Actor secretary;
    private Actor officer;

    @BeforeEach
    void built() {
        tree = house.build();
        fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
    }

    @Test
    void theTreeIsWalkedDownAndChanged() {
        assertThat(get(tree.administrator(), "/console/units")).hasStatus3xxRedirection();
        shows(
                get(officer, "/console/units/" + tree.commune()),
                "Đảng bộ xã Quảng Bình",
                "Chi bộ thôn Giang Đông",
                "2 tổ chức trực thuộc, 3 đảng viên",
                "Chi bộ: 2",
                "Chính thức: 3",
                "2025-2030");
        shows(get(tree.administrator(), "/console/units/" + tree.branch()), "Bí thư", "Vũ Văn Hùng", "Thanh Hóa");
        shows(get(officer, "/console/units/" + tree.commune() + "/new"), "Lập tổ chức", "Thôn, tổ dân phố");
        var id = "01996f1c-8a52-7000-8000-2f1d0c9e7a11";
        assertThat(post(
                        officer,
                        "/console/units/" + tree.commune() + "/new",
                        "id",
                        id,
                        "kind",
                        "BRANCH",
                        "name",
                        "Chi bộ thôn Một",
                        "branchType",
                        "RESIDENTIAL"))
                .hasRedirectedUrl("/console/units/" + id);
        var typed = post(
                officer,
                "/console/units/" + tree.commune() + "/new",
                "id",
                id.replace('1', '2'),
                "kind",
                "BRANCH",
                "name",
                "Chi bộ thôn Một",
                "officialCode",
                "38.1");
        assertThat(typed).hasStatus(422);
        assertThat(read(typed)).contains("năm nhóm số", "38.1", "Chi bộ thôn Một");
        shows(get(officer, "/console/units/" + id + "/edit"), "Chi bộ thôn Một");
        assertThat(post(officer, "/console/units/" + id + "/edit", "version", "0", "name", "Chi bộ thôn Hai"))
                .hasStatus3xxRedirection();
        assertThat(post(officer, "/console/units/" + id + "/edit", "version", "0", "name", "Chi bộ thôn Ba"))
                .hasStatus(422);
        shows(get(officer, "/console/units/" + id + "/term"), "Ghi nhiệm kỳ");
        shows(
                get(officer, "/console/units/" + tree.commune() + "/positions/new?name=binh"),
                "Lê Văn Bình",
                "Giao chức vụ");
    }

    @Test
    void accountsAreListedFoundAndPrintedAsSlips() {
        shows(get(tree.administrator(), "/console/accounts?text=hung"), "hung.vv", "Vũ Văn Hùng");
        var bare = house.member(tree, tree.other(), "Đỗ Đức Ước", MemberStatus.OFFICIAL);
        shows(get(tree.administrator(), "/console/accounts/new?name=uoc"), "Đỗ Đức Ước");
        shows(post(tree.administrator(), "/console/accounts", "member", bare.toString()), "uoc.dd", "một lần");
        shows(post(tree.administrator(), "/console/units/" + tree.branch() + "/accounts"), "Không có ai cần cấp thêm");
        shows(get(fellow, "/account/password"), "Đổi mật khẩu");
        var weak = post(
                fellow,
                "/account/password",
                "current",
                "sai",
                "password",
                "một mật khẩu mới dài",
                "again",
                "một mật khẩu mới dài");
        assertThat(weak).hasStatus(422);
        assertThat(read(weak)).contains("Mật khẩu hiện tại không đúng");
    }

    @Test
    void theRollIsShownSearchedAndImported() throws IOException {
        shows(get(secretary, "/branch"), "Giang Đông", "Lê Văn Bình", "02/03/1980");
        shows(get(secretary, "/branch?name=hung"), "Vũ Văn Hùng");
        assertThat(get(fellow, "/branch")).bodyText().contains("Lê Văn Bình").doesNotContain("02/03/1980");
        shows(get(officer, "/branch?unit=" + tree.branch()), "Lê Văn Bình");
        shows(get(secretary, "/branch/import"), "Nhập sổ danh sách");
        var bad = upload(new MockMultipartFile("file", "so.xlsx", null, "MZ".getBytes(StandardCharsets.UTF_8)));
        assertThat(bad).hasStatus(422);
        assertThat(read(bad)).contains("không phải tệp Excel");

        var good = upload(new MockMultipartFile("file", "so.xlsx", null, RosterImportTests.roster()));
        assertThat(good).hasStatus3xxRedirection();
        var address = Objects.requireNonNull(good.getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/branch/imports/");
        var plan = get(secretary, address);
        // the list names a deputy secretary: that is confirmed from above
        shows(plan, "Đã kiểm tra, chờ xác nhận", "Vũ Văn Hùng", "Chi bộ đang có Bí thư khác", "cần cán bộ cấp trên");
        assertThat(read(plan)).doesNotContain("Nhập 35 dòng");
        var hash = plan.getResponse().getContentAsString();
        assertThat(hash).doesNotContain("name=\"hash\"");
        var offered = get(officer, address).getResponse().getContentAsString();
        var fields = new String[] {"hash", hidden(offered, "hash"), "rows", hidden(offered, "rows")};
        assertThat(post(secretary, address + "/confirmation", fields)).hasStatus(409);
        var confirmed = post(officer, address + "/confirmation", fields);
        assertThat(confirmed).hasRedirectedUrl(address);
        assertThat(String.valueOf(confirmed.getMvcResult().getFlashMap().get("done")))
                .startsWith("Đã nhập: ");
        shows(get(officer, address), "Đã nhập xong", "Mở danh sách đảng viên");

        var again = upload(new MockMultipartFile("file", "so.xlsx", null, RosterImportTests.roster()));
        var nothing = get(secretary, Objects.requireNonNull(again.getResponse().getRedirectedUrl()));
        shows(nothing, "Không có dòng nào để nhập");
        assertThat(read(nothing)).doesNotContain("name=\"hash\"");
    }

    private static String hidden(String page, String name) {
        return page.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void onePersonIsShownAddedCorrectedAndChangedByDate() {
        var card = "/branch/members/" + fellow.member();
        shows(get(secretary, card), "Lê Văn Bình", "16 năm", "Sửa sổ danh sách");
        assertThat(get(officer, card)).hasStatusOk();
        shows(get(secretary, card + "/edit"), "Lê Văn Bình", "04/05/2010");
        assertThat(post(
                        secretary,
                        card + "/edit",
                        "version",
                        "0",
                        "fullName",
                        "Lê Văn Bình",
                        "birth",
                        "1980",
                        "decision",
                        "04/05/2010",
                        "ceremony",
                        "20/05/2010",
                        "official",
                        "20/05/2011",
                        "phone",
                        "0987 557 600"))
                .hasStatus3xxRedirection();
        shows(get(secretary, card), "098•••7600");
        var wrong = post(
                secretary,
                card + "/edit",
                "version",
                "1",
                "fullName",
                "Lê Văn Bình",
                "birth",
                "1980",
                "ceremony",
                "31/02/2010");
        assertThat(wrong).hasStatus(422);
        assertThat(read(wrong)).contains("Không có ngày này trong lịch", "31/02/2010");
        shows(get(secretary, card + "/status"), "Đổi tình trạng");
        shows(get(secretary, card + "/position"), "Giao chức vụ");
        shows(get(secretary, "/branch/members/new?unit=" + tree.branch()), "Thêm một đảng viên");
        var id = "01996f1c-8a52-7000-8000-2f1d0c9e7a22";
        assertThat(post(
                        secretary,
                        "/branch/members/new",
                        "unit",
                        tree.branch().toString(),
                        "id",
                        id,
                        "status",
                        "PROBATIONARY",
                        "fullName",
                        "Mai Văn Mới",
                        "birth",
                        "1/2/2001",
                        "decision",
                        "1/10/2026",
                        "ceremony",
                        "10/10/2026"))
                .hasRedirectedUrl("/branch/members/" + id);
        assertThat(get(fellow, card + "/edit")).hasStatus(403);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("/messages/membership.properties")).isEqualTo(keys("/messages/membership_en.properties"));
    }

    private static java.util.Set<Object> keys(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(PagesTests.class.getResourceAsStream(bundle))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties.keySet();
    }

    /** As a person reads it. */
    private static String read(MvcTestResult page) {
        try {
            return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private MvcTestResult upload(MockMultipartFile file) {
        return web.post()
                .uri("/branch/import")
                .multipart()
                .file(file)
                .param("unit", tree.branch().toString())
                .locale(java.util.Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, secretary)
                .exchange();
    }
}
