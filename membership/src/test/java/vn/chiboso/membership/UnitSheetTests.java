package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ConfirmUnitSheet;
import vn.chiboso.membership.application.port.in.ExportUnitBook;
import vn.chiboso.membership.application.port.in.HandInUnitSheet;
import vn.chiboso.membership.application.port.in.ListReorganisations;
import vn.chiboso.membership.application.port.in.SeeUnitSheet;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.application.port.in.WorkOnUnitSheets;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.SheetFormat;
import vn.chiboso.membership.domain.unitbook.UnitOutcome;
import vn.chiboso.membership.domain.unitbook.UnitSheet;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Organisations below a unit come in by sheet, a piece at a time, as if each had been founded by its form. */
@MembershipSlice
class UnitSheetTests {
    private static final String HEAD =
            "Mã tổ chức đảng;Tên tổ chức;Loại tổ chức;Mã tổ chức cấp trên;Tên tổ chức cấp trên;Ngày thành lập;Số quyết định;Ngày ký quyết định\n";

    @Autowired
    House house;

    @Autowired
    HandInUnitSheet handIn;

    @Autowired
    SeeUnitSheet see;

    @Autowired
    ConfirmUnitSheet confirm;

    @Autowired
    WorkOnUnitSheets work;

    @Autowired
    ExportUnitBook export;

    @Autowired
    ListReorganisations history;

    @Autowired
    UndoReorganisation undo;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    private House.Tree tree;
    private Actor officer;

    @BeforeEach
    void anOldHouse() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Trần Thị Hằng", Position.PARTY_BUILDING_OFFICER, tree.commune());
        sql.sql("update membership.unit set created_at = '2026-03-01 08:00:00+07'")
                .update();
    }

    @AfterEach
    void nothingFails() {
        sql.sql("drop trigger if exists killed on membership.unit_sheet_row").update();
    }

    @Test
    void unitsAreFoundedBelowEachOtherAndASecondTimeNothingIs() {
        var text = HEAD
                + ";Chi bộ Khoa Y;Chi bộ;;Đảng bộ Trường Cao đẳng;;;\n"
                + ";Đảng bộ Trường Cao đẳng;Đảng bộ cơ sở;;;;;\n"
                + ";Chi bộ thôn Giang Đông;Chi bộ;;;;;\n";
        var sheet = running(text);
        assertThat(sheet.counts().rows()).isEqualTo(Map.of(UnitOutcome.NEW, 2, UnitOutcome.SAME, 1));
        work.work();
        var done = see(sheet.id());
        assertThat(done.state()).isEqualTo(IntakeState.DONE);
        assertThat(done.counts().of(UnitOutcome.FOUNDED)).isEqualTo(2);
        assertThat(standing("Chi bộ Khoa Y")).isEqualTo(1);
        assertThat(sql.sql("""
                select count(*) from membership.unit_link l join membership.unit_link p on p.unit_id = l.parent_id
                    and starts_with(l.path, p.path) join membership.unit u on u.id = l.unit_id
                    join membership.unit_count c on c.unit_id = u.id and c.path = l.path
                where u.name in ('Chi bộ Khoa Y', 'Đảng bộ Trường Cao đẳng')
                """).query(Integer.class).single()).isEqualTo(2);
        var again = see(handIn(text));
        assertThat(again.counts().rows()).isEqualTo(Map.of(UnitOutcome.SAME, 3));
    }

    @Test
    void unitsOfOneDecisionStandInTheBookEachAndCanBeTakenBackAlone() {
        var sheet = running(HEAD
                + ";Chi bộ Một;Chi bộ;;;;125-QĐ/ĐU;02/11/2026\n"
                + ";Chi bộ Hai;Chi bộ;;;05/11/2026;125-QĐ/ĐU;02/11/2026\n");
        work.work();
        assertThat(see(sheet.id()).counts().of(UnitOutcome.FOUNDED)).isEqualTo(2);
        var done = history.of(officer, unit("Chi bộ Hai"), null).done();
        assertThat(done).singleElement().satisfies(one -> {
            assertThat(one.decision().number()).isEqualTo("125-QĐ/ĐU");
            assertThat(one.decision().effectiveOn()).isEqualTo(LocalDate.of(2026, 11, 5));
            assertThat(one.issuerName()).isEqualTo("Đảng bộ xã Quảng Bình");
            assertThat(one.by()).isEqualTo("Trần Thị Hằng");
            assertThat(one.lines().getFirst().args()).containsExactly("Chi bộ Hai", "Đảng bộ xã Quảng Bình");
        });
        undo.undo(officer, done.getFirst().id());
        assertThat(standing("Chi bộ Hai")).isZero();
        assertThat(standing("Chi bộ Một")).isEqualTo(1);
        assertThat(exported()).contains("Chi bộ Một", "125-QĐ/ĐU", "02/11/2026").doesNotContain("Chi bộ Hai");
    }

    @Test
    void killedBetweenPiecesNothingIsLostAndNothingFoundedTwice() {
        var text = new StringBuilder(HEAD);
        for (var i = 1; i <= 1_200; i++) {
            text.append(";Chi bộ ").append(i).append(";Chi bộ;;;;;\n");
        }
        var sheet = running(text.toString());
        // the second piece dies after its units were written, before it is marked as done
        sql.sql("""
                create or replace function membership.killed() returns trigger language plpgsql as $$
                begin raise exception 'killed'; end $$
                """).update();
        sql.sql("""
                create trigger killed before update on membership.unit_sheet_row for each row
                when (new.position = 700) execute function membership.killed()
                """).update();
        work.work();
        assertThat(see(sheet.id()).percent()).isEqualTo(500 * 100 / 1_200);
        assertThat(standing("Chi bộ %")).as("two that stood before").isEqualTo(502);
        sql.sql("drop trigger killed on membership.unit_sheet_row").update();
        work.work();
        assertThat(see(sheet.id()).state()).isEqualTo(IntakeState.DONE);
        assertThat(standing("Chi bộ %")).isEqualTo(1_202);
    }

    @Test
    void whatIsNoLongerPossibleWhenItsTurnComesIsLeftOutWithWhatHangsOnIt() {
        var sheet = running(HEAD
                + ";Đảng bộ Trường;Đảng bộ cơ sở;;;;;\n"
                + ";Chi bộ Khoa;Chi bộ;;Đảng bộ Trường;;;\n"
                + ";Chi bộ Khác;Chi bộ;;;;;\n");
        sql.sql("update membership.unit set name = 'đảng bộ trường' where id = :id")
                .param("id", tree.branch().value())
                .update();
        work.work();
        var done = see(sheet.id());
        assertThat(done.counts().rows()).isEqualTo(Map.of(UnitOutcome.FOUNDED, 1, UnitOutcome.MOVED_ON, 2));
        assertThat(standing("Chi bộ Khoa")).isZero();
    }

    @Test
    void whoTendsNothingThereNeitherHandsInNorSeesNorExports() {
        var secretary = house.holder(tree, tree.branch(), "Lê Văn Bình", Position.SECRETARY, tree.branch());
        var id = handIn(HEAD + ";Chi bộ Một;Chi bộ;;;;;\n");
        refused("not-found", () -> handIn.handIn(secretary, command(HEAD)));
        refused("gone", () -> see.see(secretary, new SeeUnitSheet.Query(id, SeeUnitSheet.Part.FRESH, 0)));
        refused(
                "not-found",
                () -> export.export(
                        secretary,
                        new ExportUnitBook.Query(tree.commune(), SheetFormat.CSV),
                        new ByteArrayOutputStream()));
        confirmed(see(id));
        sql.sql("update membership.position set valid_to = '2026-11-01' where unit_id = :unit")
                .param("unit", tree.commune().value())
                .update();
        work.work();
        assertThat(sql.sql("select state from membership.unit_sheet")
                        .query(String.class)
                        .single())
                .as("the post was lost since")
                .isEqualTo("STOPPED");
        assertThat(standing("Chi bộ Một")).isZero();
    }

    @Test
    void whatIsExportedComesBackAsItIsAndFormulasStayText() {
        house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        running(HEAD + ";=cmd|' /C calc'!A0;Chi bộ;;;;;\n");
        work.work();
        var csv = exported();
        assertThat(csv).contains("'=cmd|");
        assertThat(see(handIn(csv)).counts().rows()).isEqualTo(Map.of(UnitOutcome.SAME, 3));
    }

    @Test
    void thePageLeadsFromTheUnitOverThePreviewToTheFounding() {
        assertThat(get("/console/units/" + tree.commune()))
                .bodyText()
                .contains("/console/units/" + tree.commune() + "/book");
        var book = get("/console/units/" + tree.commune() + "/book");
        assertThat(book).hasStatusOk().bodyText().contains("Nhập cây tổ chức", "book-template", "book/export");
        assertThat(get("/console/units/book-template?format=CSV"))
                .hasStatusOk()
                .bodyText()
                .contains("Loại tổ chức");
        assertThat(get("/console/units/book-template?format=XLSX")).hasStatusOk();
        assertThat(upload("")).hasStatus(422);
        assertThat(upload("a;b\n1;2\n")).hasStatus(422).bodyText().contains("Không tìm thấy dòng tiêu đề");
        var handed = upload(HEAD + ";Chi bộ Một;Chi bộ;;;;;\n;Chi bộ Hai;Hội;;;;;\n");
        assertThat(handed).hasStatus3xxRedirection();
        var address = String.valueOf(handed.getResponse().getRedirectedUrl());
        var page = get(address);
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Lập 1 tổ chức", "Chi bộ Hai", "không rõ loại nào", "Chi bộ: 1");
        assertThat(get(address + "?part=FRESH"))
                .bodyText()
                .contains("Chi bộ Một")
                .doesNotContain("Chi bộ Hai");
        assertThat(get(address + "/left-out?format=CSV")).bodyText().contains("Chi bộ Hai", "Loại tổ chức: không rõ");
        var hash = sql.sql("select file_hash from membership.unit_sheet")
                .query(String.class)
                .single();
        assertThat(web.post()
                        .uri(address + "/confirmation")
                        .param("hash", hash)
                        .param("rows", "1")
                        .locale(Locale.of("vi"))
                        .requestAttr(WebForTests.ACTOR, officer))
                .hasStatus3xxRedirection();
        assertThat(get(address)).bodyText().contains("Đã lập", "nhập danh sách đảng viên");
        assertThat(standing("Chi bộ Một")).isEqualTo(1);
    }

    @Test
    void throughTheProgramInterfaceASheetIsHandedInAndConfirmed() {
        var file = new MockMultipartFile(
                "file", "cay.csv", "text/csv", (HEAD + ";Chi bộ Một;Chi bộ;;;;;\n").getBytes(StandardCharsets.UTF_8));
        assertThat(web.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(
                                "/api/v1/units/" + tree.commune() + "/unit-sheets")
                        .file(file)
                        .requestAttr(WebForTests.ACTOR, officer)))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.toFound")
                .isEqualTo(1);
        var id = sql.sql("select id::text from membership.unit_sheet")
                .query(String.class)
                .single();
        var hash = sql.sql("select file_hash from membership.unit_sheet")
                .query(String.class)
                .single();
        assertThat(web.post()
                        .uri("/api/v1/unit-sheets/" + id + "/confirmation")
                        .contentType("application/json")
                        .content("{\"fileHash\":\"%s\",\"toFound\":1}".formatted(hash))
                        .requestAttr(WebForTests.ACTOR, officer))
                .hasStatus(202);
        assertThat(get("/api/v1/unit-sheets/" + id))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("DONE");
        assertThat(get("/api/v1/units/" + tree.commune() + "/unit-book?format=CSV"))
                .bodyText()
                .contains("Chi bộ Một");
    }

    @Test
    void whoKeepsABranchHasAnEmptyListBookToFillIn() {
        assertThat(get("/branch/import?unit=" + tree.branch()))
                .bodyText()
                .contains("/branch/import/template?format=XLSX");
        assertThat(get("/branch/import/template?format=CSV"))
                .hasStatusOk()
                .bodyText()
                .contains("Họ và tên", "Ngày kết nạp");
        var book = get("/branch/import/template?format=XLSX").getResponse().getContentAsByteArray();
        var pages = new ArrayList<String>();
        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            opened.getSheets().forEach(page -> pages.add(page.getName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(pages).containsExactly("Danh sach", "Giải thích");
    }

    private MvcTestResult upload(String text) {
        var file = new MockMultipartFile("file", "cay.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return web.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(
                        "/console/units/" + tree.commune() + "/book")
                .file(file)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, officer));
    }

    private MvcTestResult get(String address) {
        return web.get()
                .uri(address)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, officer)
                .exchange();
    }

    private String exported() {
        var out = new ByteArrayOutputStream();
        export.export(officer, new ExportUnitBook.Query(tree.commune(), SheetFormat.CSV), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private HandInUnitSheet.Command command(String text) {
        return new HandInUnitSheet.Command(tree.commune(), "cay.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private UnitSheetId handIn(String text) {
        return handIn.handIn(officer, command(text));
    }

    private UnitSheet running(String text) {
        var sheet = see(handIn(text));
        confirmed(sheet);
        return sheet;
    }

    private void confirmed(UnitSheet sheet) {
        confirm.confirm(
                officer,
                new ConfirmUnitSheet.Command(
                        sheet.id(), sheet.fileHash(), sheet.counts().toFound()));
    }

    private UnitSheet see(UnitSheetId id) {
        return see.see(officer, new SeeUnitSheet.Query(id, SeeUnitSheet.Part.FRESH, 0))
                .sheet();
    }

    private UnitId unit(String name) {
        return new UnitId(sql.sql("select id from membership.unit where name = :name")
                .param("name", name)
                .query(java.util.UUID.class)
                .single());
    }

    private int standing(String name) {
        return sql.sql("""
                select count(*) from membership.unit u join membership.unit_link l on l.unit_id = u.id and l.valid_to is null
                where u.name like :name
                """).param("name", name).query(Integer.class).single();
    }

    private static void refused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).endsWith(reason));
    }
}
