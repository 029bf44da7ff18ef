package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.roll.RollField;
import vn.chiboso.membership.events.RollChanged;

/** A secretary hands the sheet of the own branch in, answers, confirms and reads what was done; nobody else does. */
@MembershipSlice
class BranchImportTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String HEAD =
            "Họ và tên;Ngày sinh;Ngày QĐ kết nạp;Ngày kết nạp;Ngày chính thức;Số thẻ;Số giày;"
                    + RollField.CITIZEN.heading() + "\n";
    private static final CitizenId ELSEWHERE = CitizenId.of("038080000077");

    @Autowired
    House house;

    @Autowired
    Rolls rolls;

    @Autowired
    CitizenIds citizenIds;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor secretary;
    private Actor sibling;
    private Actor fellow;
    private Actor inspector;

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @BeforeEach
    void built() {
        tree = house.build();
        fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        var other = house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL);
        citizenIds.put(other, ELSEWHERE);
        inspector = house.holder(tree, tree.other(), "Trần Văn Kiểm", Position.INSPECTOR, tree.commune());
        sibling = house.holder(tree, tree.other(), "Hà Đức Quý", Position.SECRETARY, tree.other());
    }

    @Test
    void isComparedAnsweredConfirmedAndWrittenWhileTheSecretaryWaits(PublishedEvents events) {
        var address = handedIn(csv(
                row("Ngô Thị Mơ", "01/02/1979", "04/05/2010", "38.000001", ""),
                row("Trần Văn Sai", "31/02/1979", "04/05/2010", "38.000002", ""),
                // name and birth day of somebody here, admitted on another day
                row("Lê Văn Bình", "02/03/1980", "04/05/2012", "38.000003", ""),
                row("Phạm Văn Tám", "01/02/1981", "04/05/2010", "38.000004", ELSEWHERE.digits()),
                "Tổng cộng: 4 đảng viên;;;;;;;\n"));

        var page = get(secretary, address);
        shows(
                page,
                "Đã kiểm tra, chờ xác nhận",
                "Nhập 2 dòng",
                "Trần Văn Sai",
                "Không có ngày này trong lịch",
                "Có thể trùng",
                "Là một người",
                "Cột không nhận ra, được bỏ qua: Số giày",
                "Dòng không phải của đảng viên nào, được bỏ qua: 6",
                "không có trong tệp (không ai bị xóa): Vũ Văn Hùng",
                "2 dòng sẽ không được nhập");
        // a number of somebody elsewhere is told when it is written, and counted there
        assertThat(read(page)).doesNotContain("Đỗ Thị Nga", ELSEWHERE.digits());
        assertThat(tries()).isZero();
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(2);

        assertThat(post(secretary, address + "/rows/4", "answer", "OTHER")).hasRedirectedUrl(address);
        shows(get(secretary, address), "Nhập 3 dòng");
        var confirmed = confirm(secretary, address);
        assertThat(confirmed).hasRedirectedUrl(address);
        assertThat(confirmed.getMvcResult().getFlashMap().get("done"))
                .isEqualTo("Đã nhập: 2 thêm mới, 0 thay đổi, 0 giữ nguyên.");
        shows(
                get(secretary, address),
                "Đã nhập xong",
                "Đã nhập 2 dòng, còn 2 dòng chưa nhập được",
                "Phạm Văn Tám",
                "Mở danh sách đảng viên");
        assertThat(read(get(secretary, address))).doesNotContain("Đỗ Thị Nga", "Chi bộ cơ quan Đảng ủy xã");
        assertThat(tries()).isEqualTo(1);
        assertThat(rolls.of(tree.branch(), TODAY))
                .extracting(person -> person.fullName())
                .contains("Ngô Thị Mơ")
                .hasSize(4);
        assertThat(events.ofType(RollChanged.class).matching(e -> e.unit().equals(tree.branch()) && e.added() == 2))
                .hasSize(1);
        shows(get(secretary, "/branch/import"), "Các lần nhập", "so.csv", "Đã nhập xong");
    }

    @Test
    void showsChangesFieldByFieldAndRowsThatAreUnusual() {
        var address = handedIn(workbook(
                List.of("Họ và tên", "Ngày sinh", "Ngày QĐ kết nạp", "Ngày kết nạp", "Ngày chính thức", "Quê quán"),
                List.of("Lê Văn Bình", "02/03/1980", "04/05/2010", "20/05/2010", "20/05/2011", "Nghệ An"),
                List.of("Lê Văn Bình", "05/06/1990", "04/05/2020", "20/05/2020", "20/08/2021", "Thanh Hóa")));

        shows(
                get(secretary, address),
                "Nhập 2 dòng",
                "Xem 1 thay đổi trước khi nhập",
                "Các dòng sẽ nhập nhưng nên xem lại",
                "Trong chi bộ đã có người trùng họ tên");
        shows(get(secretary, address + "/changes"), "Những thay đổi sẽ ghi", "Nghệ An", "Về trang xác nhận");
        assertThat(get(sibling, address + "/changes")).hasStatus(404);
        confirm(secretary, address);
        shows(get(secretary, address), "Đã nhập xong");
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(3);
    }

    @Test
    void ofPeopleInOtherBranchesItSaysNoMoreThanTheFormForOnePerson() {
        sql.sql("update membership.member set card_number = '38.000077' where full_name = 'Đỗ Thị Nga'")
                .update();
        var address = handedIn(csv(
                // a namesake of the same birth day elsewhere: two people, as the form takes it
                row("Đỗ Thị Nga", "02/03/1980", "04/05/2012", "38.000001", ""),
                // the same decision as well: the form refuses it
                row("Đỗ Thị Nga", "02/03/1980", "04/05/2010", "38.000002", ""),
                row("Ngô Thị Mơ", "01/02/1979", "04/05/2010", "38.000077", "")));

        var page = read(get(secretary, address));
        assertThat(page)
                .contains("Nhập 1 dòng")
                .doesNotContain("Là một người", "38.000077", "Chi bộ cơ quan Đảng ủy xã");
        var sheet = get(secretary, address + "/left-out?format=CSV");
        assertThat(sheet).hasStatusOk();
        assertThat(sheet).bodyText().contains("Lý do chưa nhập").doesNotContain("Chi bộ cơ quan Đảng ủy xã");
    }

    @Test
    void isForThoseWhoKeepThisBranchAlone() {
        var address = handedIn(csv(row("Ngô Thị Mơ", "01/02/1979", "04/05/2010", "38.000001", "")));

        for (var stranger : new Actor[] {sibling, fellow, inspector, tree.administrator()}) {
            assertThat(get(stranger, address)).hasStatus(404);
            assertThat(get(stranger, address + "/changes")).hasStatus(404);
            assertThat(get(stranger, address + "/left-out?format=CSV")).hasStatus(404);
            assertThat(post(stranger, address + "/confirmation", "hash", "0".repeat(64), "rows", "1"))
                    .hasStatus(404);
            assertThat(post(stranger, address + "/order", "order", "DROP")).hasStatus(404);
            assertThat(post(stranger, address + "/halt", "forGood", "true")).hasStatus(404);
            assertThat(post(stranger, address + "/rows/2", "answer", "SAME")).hasStatus(404);
        }
        assertThat(upload(sibling, tree.branch(), csv())).hasStatus(404);
        assertThat(get(sibling, "/branch/import?unit=" + tree.branch())).hasStatus(404);
        for (var insider : new Actor[] {fellow, tree.administrator()}) {
            assertThat(upload(insider, tree.branch(), csv())).hasStatus(403);
            assertThat(get(insider, "/branch/import?unit=" + tree.branch())).hasStatus(403);
        }
        assertThat(upload(secretary, tree.commune(), csv())).hasStatus(404);
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(2);
    }

    @Test
    void whoLostThePositionInBetweenConfirmsNothing() {
        var address = handedIn(csv(row("Ngô Thị Mơ", "01/02/1979", "04/05/2010", "38.000001", "")));
        var fields = fields(secretary, address);
        sql.sql(
                        "update membership.position set valid_to = '2026-11-20' where position = 'SECRETARY' and unit_id = :unit")
                .param("unit", tree.branch().value())
                .update();

        assertThat(post(secretary, address + "/confirmation", fields)).hasStatus(404);
        assertThat(get(secretary, address)).hasStatus(404);
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(2);
    }

    @Test
    void isGivenUpAndSaysSo() {
        var address = handedIn(csv(row("Ngô Thị Mơ", "01/02/1979", "04/05/2010", "38.000001", "")));
        var fields = fields(secretary, address);

        assertThat(post(secretary, address + "/halt", "forGood", "true")).hasRedirectedUrl(address);
        shows(get(secretary, address), "Đã bỏ");
        assertThat(post(secretary, address + "/confirmation", fields)).hasStatus(409);
    }

    @Test
    void whatASpreadsheetWouldRunLeavesAsText() {
        var address = handedIn(csv(row("=cmd|' /C calc'!A0", "01/02/1979", "04/05/2010", "38.000001", "")));

        assertThat(get(secretary, address + "/left-out?format=CSV")).bodyText().contains("'=cmd|");
        assertThat(get(secretary, address + "/left-out?format=XLSX"))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void whatIsNoListBookIsRefusedAtItsField() {
        refuses("".getBytes(StandardCharsets.UTF_8), "file");
        refuses("MZ".getBytes(StandardCharsets.UTF_8), "không phải tệp Excel");
        refuses(new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2}, "Tệp");
        refuses(new byte[31 * 1024 * 1024], "Tệp lớn quá 30 MB");
        refuses("Tên lạ;Cột lạ\n1;2\n".getBytes(StandardCharsets.UTF_8), "Không tìm thấy dòng tiêu đề");
        refuses(HEAD.getBytes(StandardCharsets.UTF_8), "không có đảng viên nào");
        refuses("Họ và tên;Ngày sinh\nVũ Văn Hùng;1978\n".getBytes(StandardCharsets.UTF_8), "cần các cột Họ và tên");
        refuses((HEAD + "Vũ Văn Hùng" + ";".repeat(1_000_000) + "\n").getBytes(StandardCharsets.UTF_8), "Tệp");
        var many = new StringBuilder(HEAD);
        for (var n = 0; n < 5_001; n++) {
            many.append(row("Nguyễn Văn A", "01/02/1979", "04/05/2010", "38.%06d".formatted(n), ""));
        }
        refuses(many.toString().getBytes(StandardCharsets.UTF_8), "Tệp có hơn 5.000 dòng");
        assertThat(sql.sql("select count(*) from membership.intake")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void refuses(byte[] content, String why) {
        var answer = upload(secretary, tree.branch(), content);
        assertThat(answer).hasStatus(422);
        assertThat(read(answer)).contains(why, "Nhập sổ danh sách").doesNotContain("??membership");
    }

    private String handedIn(byte[] content) {
        var answer = upload(secretary, tree.branch(), content);
        assertThat(answer).hasStatus3xxRedirection();
        var address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/branch/imports/");
        return address;
    }

    private static byte[] csv(String... rows) {
        return (HEAD + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String name, String birth, String decision, String card, String citizen) {
        return "%s;%s;%s;20/05/2012;20/05/2013;%s;42;%s%n".formatted(name, birth, decision, card, citizen);
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Sổ", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].size(); column++) {
                    sheet.value(row, column, rows[row].get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private int tries() {
        return sql.sql("select count(*) from membership.search_try")
                .query(Integer.class)
                .single();
    }

    /** What the page offers to be confirmed. */
    private String[] fields(Actor actor, String address) {
        var page = read(get(actor, address));
        return new String[] {"hash", hidden(page, "hash"), "rows", hidden(page, "rows")};
    }

    private MvcTestResult confirm(Actor actor, String address) {
        return post(actor, address + "/confirmation", fields(actor, address));
    }

    private static String hidden(String page, String name) {
        return page.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]+)\".*", "$1");
    }

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
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String path, String... fields) {
        var request = web.post().uri(path).locale(Locale.of("vi")).requestAttr(WebForTests.ACTOR, actor);
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult upload(Actor actor, UnitId unit, byte[] content) {
        return web.post()
                .uri("/branch/import")
                .multipart()
                .file(new MockMultipartFile("file", "so.csv", null, content))
                .param("unit", unit.toString())
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }
}
