package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;

/** Sheets in and out through the program interface. */
@MembershipSlice
class IntakeOperationsTests {
    @Autowired
    House house;

    @Autowired
    IntakeDesk desk;

    @Autowired
    WorkOnIntakes work;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor officer;

    @BeforeEach
    void built() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        desk.of(tree, officer);
    }

    @Test
    void aSheetIsHandedInComparedConfirmedAndWritten() {
        var answer = handIn(officer, desk.sheet(3));
        assertThat(answer).hasStatus(201);
        var id = id();
        assertThat(answer).headers().hasValue("Location", "/api/v1/intakes/" + id);
        assertThat(answer).bodyJson().extractingPath("$.state").isEqualTo("CHECKING");
        assertThat(answer).bodyJson().extractingPath("$.percent").isEqualTo(0);
        assertThat(answer).bodyJson().extractingPath("$.rows").isEqualTo(3);

        work.work();
        assertThat(see(officer, id)).bodyJson().extractingPath("$.state").isEqualTo("CHECKED");
        assertThat(see(officer, id)).bodyJson().extractingPath("$.added").isEqualTo(3);
        assertThat(confirm(officer, id, "0".repeat(64), 3)).hasStatus(409);
        assertThat(confirm(officer, id, hash(id), 2)).hasStatus(409);
        assertThat(confirm(officer, id, hash(id), 0)).hasStatus(400);
        assertThat(confirm(officer, id, hash(id), 3)).hasStatus(202);
        assertThat(confirm(officer, id, hash(id), 3)).as("sent twice").hasStatus(202);
        work.work();

        assertThat(see(officer, id)).bodyJson().extractingPath("$.state").isEqualTo("DONE");
        assertThat(see(officer, id)).bodyJson().extractingPath("$.percent").isEqualTo(100);
        assertThat(get(officer, "/api/v1/units/" + tree.commune() + "/intakes"))
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .containsExactly(id.toString());
        assertThat(get(officer, "/api/v1/units/" + tree.commune() + "/roll-sheet?format=CSV"))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .contains("Nguyễn Văn Aaa", "Mai Quang Sơn");
    }

    @Test
    void doubtfulRowsAreAnsweredAndLeftOutRowsComeBackWithTheirReason() {
        house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        handIn(
                officer,
                (IntakeDesk.HEAD
                                + desk.row(tree.other(), "Lê Văn Bình", "02/03/1980", "")
                                        .replace("04/05/2010", "")
                                + desk.row(tree.branch(), "Ngô Thị Mơ", "31/02/1979", "")
                                + desk.row(tree.branch(), "=cmd|' /C calc'!A0", "02/03/1980", ""))
                        .getBytes(StandardCharsets.UTF_8));
        var id = id();
        assertThat(answer(officer, id, 2, "OTHER")).as("not compared yet").hasStatus(409);
        work.work();

        var seen = see(officer, id);
        assertThat(seen).bodyJson().extractingPath("$.doubtful").isEqualTo(1);
        assertThat(seen).bodyJson().extractingPath("$.leftOut[*].row").asArray().containsExactly(2, 3, 4);
        assertThat(seen)
                .bodyJson()
                .extractingPath("$.leftOut[*].outcome")
                .asArray()
                .containsExactly("DOUBTFUL", "REFUSED", "REFUSED");
        assertThat(seen).bodyText().contains("Không có ngày này trong lịch");
        assertThat(see(officer, id, Locale.ENGLISH)).bodyText().contains("There is no such day.");

        assertThat(answer(officer, id, 3, "OTHER")).as("not in doubt").hasStatus(409);
        assertThat(answer(officer, id, 99, "OTHER")).hasStatus(409);
        assertThat(answer(officer, id, 2, "PERHAPS")).hasStatus(400);
        assertThat(answer(officer, id, 2, "OTHER")).hasStatus(204);
        assertThat(see(officer, id)).bodyJson().extractingPath("$.added").isEqualTo(1);

        var sheet = get(officer, "/api/v1/intakes/" + id + "/left-out?format=CSV");
        assertThat(sheet).hasStatusOk().headers().hasValue("Cache-Control", "no-store");
        assertThat(sheet).bodyText().contains("Lý do chưa nhập", "31/02/1979", "'=cmd|");
        assertThat(get(officer, "/api/v1/intakes/" + id + "/left-out"))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void ofAFormulaInAWorkbookNothingIsReadButItsKeptResult() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Sổ", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            var head = IntakeDesk.HEAD.strip().split(";");
            var good = desk.row(tree.branch(), "Ngô Thị Mơ", "02/03/1979", "")
                    .strip()
                    .split(";");
            for (var column = 0; column < head.length; column++) {
                sheet.value(0, column, head[column]);
                sheet.value(1, column, good[column]);
                sheet.value(2, column, good[column]);
            }
            sheet.formula(2, 1, "HYPERLINK(\"http://evil.example\",\"Vũ Văn Hùng\")");
        }
        handIn(officer, bytes.toByteArray());
        work.work();

        var seen = see(officer, id());
        assertThat(seen).bodyJson().extractingPath("$.added").isEqualTo(1);
        assertThat(seen).bodyJson().extractingPath("$.refused").isEqualTo(1);
        assertThat(seen).bodyText().doesNotContain("HYPERLINK", "evil.example");
    }

    @Test
    void isStoppedGoneOnWithAndGivenUpAndRunsOut() {
        handIn(officer, desk.sheet(2));
        var id = id();
        work.work();
        assertThat(order(officer, id, "STOP")).as("nothing runs").hasStatus(409);
        confirm(officer, id, hash(id), 2);
        assertThat(order(officer, id, "STOP")).hasStatus(204);
        assertThat(see(officer, id)).bodyJson().extractingPath("$.state").isEqualTo("STOPPED");
        assertThat(order(officer, id, "GO_ON")).hasStatus(204);
        assertThat(order(officer, id, "HURRY")).hasStatus(400);
        work.work();
        assertThat(order(officer, id, "DROP")).as("it is done").hasStatus(409);

        handIn(officer, desk.sheet(5));
        var second = id();
        work.work();
        sql.sql("update membership.intake set expires_at = timestamptz '2026-11-20T04:59:00Z' where id = :id")
                .param("id", second)
                .update();
        work.work();
        assertThat(see(officer, second)).bodyJson().extractingPath("$.state").isEqualTo("DROPPED");
        assertThat(confirm(officer, second, hash(second), 5)).hasStatus(409);
    }

    @Test
    void isForOfficersInChargeAloneAndToAnybodyElseThereIsNone() {
        handIn(officer, desk.sheet(2));
        var id = id();
        work.work();
        var commune = createUnit.create(
                tree.administrator(),
                new CreateUnit.Command(
                        null, tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Yên Bình", null, null, null, null));
        var elsewhere = house.holder(tree, tree.other(), "Lê Thị Lan", Position.PARTY_BUILDING_OFFICER, commune);
        var secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());

        for (var stranger : new Actor[] {elsewhere, secretary, tree.administrator()}) {
            assertThat(see(stranger, id)).hasStatus(404);
            assertThat(answer(stranger, id, 2, "SAME")).hasStatus(404);
            assertThat(confirm(stranger, id, hash(id), 2)).hasStatus(404);
            assertThat(order(stranger, id, "DROP")).hasStatus(404);
            assertThat(get(stranger, "/api/v1/intakes/" + id + "/left-out")).hasStatus(404);
        }
        assertThat(handIn(elsewhere, desk.sheet(2))).hasStatus(404);
        assertThat(get(elsewhere, "/api/v1/units/" + tree.commune() + "/intakes"))
                .hasStatus(404);
        assertThat(get(elsewhere, "/api/v1/units/" + tree.commune() + "/roll-sheet"))
                .hasStatus(404);
        assertThat(handIn(secretary, tree.commune(), file(desk.sheet(2)))).hasStatus(404);
        assertThat(handIn(secretary, tree.other(), file(desk.sheet(2)))).hasStatus(404);
        assertThat(get(secretary, "/api/v1/units/" + tree.branch() + "/roll-sheet?format=CSV"))
                .hasStatusOk()
                .bodyText()
                .contains("Vũ Văn Hùng")
                .doesNotContain("Mai Quang Sơn");
        assertThat(see(officer, new UUID(4, 4))).hasStatus(404);
        assertThat(see(officer, id)).bodyJson().extractingPath("$.state").isEqualTo("CHECKED");
    }

    @Test
    void whatIsNoSheetIsRefusedWithAReason() {
        assertThat(handIn(officer, "".getBytes(StandardCharsets.UTF_8))).hasStatus(422);
        assertThat(handIn(officer, new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2})).hasStatus(422);
        assertThat(handIn(officer, "Tên lạ;Cột lạ\n1;2\n".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(handIn(officer, "Họ và tên;Ngày sinh\nVũ Văn Hùng;1978\n".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("file");
        assertThat(handIn(officer, tree.commune(), file(new byte[50 * 1024 * 1024])))
                .hasStatus(422)
                .bodyText()
                .contains("too-large");
        assertThat(web.post()
                        .uri("/api/v1/units/" + tree.commune() + "/intakes")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .requestAttr(WebForTests.ACTOR, officer))
                .hasStatus(415);
        assertThat(web.post()
                        .uri("/api/v1/units/" + tree.commune() + "/intakes?validFrom=2027-01-01")
                        .multipart()
                        .file(file(desk.sheet(1)))
                        .requestAttr(WebForTests.ACTOR, officer))
                .as("from a day to come")
                .hasStatus(422);
        assertThat(sql.sql("select count(*) from membership.intake")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "C:\\danh-sach.csv", "text/csv", content);
    }

    private MvcTestResult handIn(Actor actor, byte[] content) {
        return handIn(actor, tree.commune(), file(content));
    }

    private MvcTestResult handIn(Actor actor, UnitId unit, MockMultipartFile file) {
        return web.post()
                .uri("/api/v1/units/" + unit + "/intakes")
                .multipart()
                .file(file)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    /** Of the one handed in last. */
    private UUID id() {
        return sql.sql("select id from membership.intake order by id desc limit 1")
                .query(UUID.class)
                .single();
    }

    private String hash(UUID id) {
        return sql.sql("select file_hash from membership.intake where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private MvcTestResult see(Actor actor, UUID id) {
        return see(actor, id, Locale.of("vi"));
    }

    private MvcTestResult see(Actor actor, UUID id, Locale locale) {
        return web.get()
                .uri("/api/v1/intakes/" + id)
                .locale(locale)
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private MvcTestResult get(Actor actor, String path) {
        return web.get()
                .uri(path)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private MvcTestResult answer(Actor actor, UUID id, int row, String answer) {
        return send(actor, HttpMethod.PUT, id + "/rows/" + row, "{\"answer\":\"" + answer + "\"}");
    }

    private MvcTestResult confirm(Actor actor, UUID id, String hash, int rows) {
        var body = "{\"fileHash\":\"%s\",\"rows\":%d}".formatted(hash, rows);
        return send(actor, HttpMethod.POST, id + "/confirmation", body);
    }

    private MvcTestResult order(Actor actor, UUID id, String order) {
        return send(actor, HttpMethod.POST, id + "/order", "{\"order\":\"" + order + "\"}");
    }

    private MvcTestResult send(Actor actor, HttpMethod method, String path, String body) {
        return web.method(method)
                .uri("/api/v1/intakes/" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }
}
