package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AttendanceFiles;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;

/** Files to and from the national handbook app: least fields, a purpose, columns that are data, and files that are none. */
@MembershipSlice
class BridgePagesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    AttendanceFiles files;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor secretary;
    private Actor neighbour;

    @BeforeEach
    void built() {
        tree = house.build();
        house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.EXEMPT);
        house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL);
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        neighbour = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.SECRETARY, tree.other());
    }

    @AfterEach
    void layoutsAsShipped() {
        sql.sql(
                        "delete from membership.bridge_column where layout_id in (select id from membership.bridge_layout where added_by is not null)")
                .update();
        sql.sql("delete from membership.bridge_layout where added_by is not null")
                .update();
        sql.sql("update membership.bridge_layout set replaced_at = null").update();
    }

    @Test
    void aListLeavesWithAPurposeAndTheLeastFields() {
        var form = "/branch/handbook-app?unit=" + tree.branch();
        assertThat(get(neighbour, form)).hasStatus(404);
        assertThat(post(neighbour, form, "purpose", "xem thử", "format", "CSV")).hasStatus(404);
        assertThat(read(get(secretary, form))).contains("Số thẻ đảng viên", "339-QĐ/TW", "Chính thức, Dự bị");
        assertThat(read(get(secretary, "/branch/handbook-app"))).contains("Số thẻ đảng viên", "Chi bộ thôn Giang Đông");
        var refused = post(secretary, form, "purpose", "x", "format", "CSV");
        assertThat(refused).hasStatus(422);
        assertThat(read(refused)).contains("để làm gì", "value=\"x\"");

        sql.sql(
                        "update membership.member set full_name = 'Vũ Văn Hùng', home_place = 'Nhà kín', note = '=cmd' where full_name like 'Vũ%'")
                .update();
        var list = post(secretary, form, "purpose", "Nhập ban đầu vào ứng dụng", "format", "CSV");
        assertThat(list).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(read(list))
                .contains("STT,Họ và tên,Ngày sinh", "Vũ Văn Hùng")
                .doesNotContain("Lê Văn Bình", "Đỗ Thị Nga", "Nhà kín", "cmd");
        assertThat(read(get(secretary, form))).contains("Nhập ban đầu vào ứng dụng", "1 người");
    }

    @Test
    void nothingThatLeavesIsAFormula() {
        sql.sql("update membership.unit set name = '=cmd|calc' where id = :id")
                .param("id", tree.branch().value())
                .update();
        var list = post(
                secretary, "/branch/handbook-app?unit=" + tree.branch(), "purpose", "Kiểm tra tệp", "format", "CSV");

        assertThat(read(list)).contains(",'=cmd|calc").doesNotContain(",=cmd");
    }

    @Test
    void columnsAreDatedDataThatTheAdministratorChanges() {
        var page = "/console/handbook-app";
        assertThat(get(secretary, page)).hasStatus(404);
        assertThat(read(get(tree.administrator(), page))).contains("Danh sách ra", "Số thẻ đảng viên");
        String[] typed = {
            "kind",
            "LIST_OUT",
            "from",
            "20/11/2026",
            "dates",
            "YEAR_FIRST",
            "statuses",
            "OFFICIAL",
            "legalBasis",
            "Hướng dẫn của ứng dụng",
            "at.FULL_NAME",
            "2",
            "heading.FULL_NAME",
            "Tên",
            "at.BIRTH",
            "1",
            "heading.BIRTH",
            "Sinh ngày",
            "at.NOTHING",
            "1"
        };
        assertThat(post(secretary, page, typed)).hasStatus(404);
        assertThat(post(tree.administrator(), page, typed)).hasRedirectedUrl(page + "?kind=LIST_OUT");
        var list = post(
                secretary, "/branch/handbook-app?unit=" + tree.branch(), "purpose", "Kiểm tra tệp", "format", "CSV");
        assertThat(read(list)).startsWith("\uFEFFSinh ngày,Tên\r\n1980-");

        typed[11] = "hai";
        var refused = post(tree.administrator(), page, typed);
        assertThat(refused).hasStatus(422);
        assertThat(read(refused)).contains("value=\"hai\"", "Thứ tự cột");
        typed[11] = "";
        assertThat(read(post(tree.administrator(), page, typed))).contains("Cần có cột họ và tên");
    }

    @Test
    void attendanceIsReadByTheGuardedReader() throws Exception {
        var reading = files.read(
                tree.branch(),
                TODAY,
                "Họ và tên;Ngày sinh;Điểm danh\nVũ Văn Hùng;;x\nĐỗ Thị Nga;;x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reading.lines().getFirst().member()).isEqualTo(secretary.member());
        assertThat(reading.lines().getLast().member()).as("on another roll").isNull();

        for (var file : new byte[][] {"%PDF-1.7 a;b".getBytes(StandardCharsets.UTF_8), bomb(), {'P', 'K', 3, 4}}) {
            assertThatThrownBy(() -> files.read(tree.branch(), TODAY, file)).isInstanceOf(Refusal.class);
        }
    }

    /** A workbook whose sheet is nothing but rows. */
    private static byte[] bomb() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = "<row><c/></row>".repeat(4_000).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 2_000; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private MvcTestResult get(Actor as, String page) {
        return web.get()
                .uri(page)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, as)
                .exchange();
    }

    private MvcTestResult post(Actor as, String page, String... fields) {
        var request = web.post().uri(page).locale(Locale.of("vi")).requestAttr(WebForTests.ACTOR, as);
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static String read(MvcTestResult result) {
        try {
            return HtmlUtils.htmlUnescape(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
