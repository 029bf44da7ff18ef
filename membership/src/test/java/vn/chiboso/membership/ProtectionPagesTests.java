package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;

/** The pages of sealed values, and that a known number is nowhere but on the page that opened it. */
@MembershipSlice
@ExtendWith(OutputCaptureExtension.class)
class ProtectionPagesTests {
    private static final String ID = "038080771234";
    private static final String PHONE = "0912345077";
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String HOME = "Nhà bí mật số 77";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor binh;
    private Actor secretary;
    private Actor officer;
    private Actor neighbour;

    @BeforeEach
    void built() {
        tree = house.build();
        binh = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        neighbour = house.signIn(tree, house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL));
    }

    @Test
    void aKnownNumberIsNowhereInTheDatabaseNorInTheLog(CapturedOutput log) {
        assertThat(edit("12", "0")).hasStatus(422);
        assertThat(read(edit(ID + "9", "0"))).contains("12 chữ số", ID + "9", HOME);
        assertThat(edit(ID, "0")).hasRedirectedUrl(card());
        assertThat(edit(ID, "0")).as("stale").hasStatus(422);
        assertThat(post(secretary, "/branch/find", "text", ID)).bodyText().contains("Lê Văn Bình");
        assertThat(post(neighbour, "/branch/find", "text", ID)).hasStatus(403);
        open("CITIZEN_ID");
        get(binh, "/account/data/archive");
        for (var page : new String[] {card(), "/branch", "/branch?name=binh", card() + "/edit"}) {
            assertThat(read(get(secretary, page))).as(page).doesNotContain(ID, PHONE, HOME);
        }
        for (var path : new String[] {"/api/v1/members/" + binh.member(), "/api/v1/units/" + tree.branch() + "/roll"}) {
            assertThat(read(get(secretary, path))).as(path).doesNotContain(ID, PHONE, HOME);
        }
        for (var table : sql.sql("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
                """).query(String.class).list()) {
            for (var clear : new String[] {ID, PHONE, HOME, hex(ID), hex(PHONE), hex(HOME)}) {
                assertThat(sql.sql("select count(*) from " + table + " t where strpos(t::text, :clear) > 0")
                                .param("clear", clear)
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        }
        assertThat(log).doesNotContain(ID, PHONE, HOME);
    }

    @Test
    void anOpeningIsAskedForShownForAWhileAndReadByThePerson() {
        assertThat(edit(ID, "0")).hasRedirectedUrl(card());
        assertThat(read(get(officer, card()))).contains("•••••••••234", "Mở xem", "Lập bản dữ liệu cá nhân");
        assertThat(read(get(secretary, card()))).contains("•••••••••234").doesNotContain("field=CITIZEN_ID");
        var form = card() + "/openings/new?field=CITIZEN_ID";
        assertThat(get(secretary, form)).hasStatus(403);
        assertThat(get(neighbour, form)).hasStatus(404);
        assertThat(get(officer, card() + "/openings/new?field=SALARY")).hasStatus(400);
        assertThat(read(get(officer, form))).contains("Số định danh cá nhân", "Đối chiếu hồ sơ");

        var tooShort =
                post(officer, card() + "/openings/new", "field", "CITIZEN_ID", "id", id(), "explanation", "<b>x");
        assertThat(tooShort).hasStatus(422);
        assertThat(read(tooShort)).contains("chọn một lý do", "<b>x");
        var opened = open("CITIZEN_ID");
        var page = get(officer, opened);
        assertThat(page).hasStatusOk().hasHeader("Cache-Control", "no-store").containsHeader("Refresh");
        assertThat(read(page)).contains(ID);
        assertThat(get(secretary, opened)).hasStatus(404);
        sql.sql(
                        "update membership.opening set opened_at = opened_at - interval '1 day', until = until - interval '1 day'")
                .update();
        assertThat(get(officer, opened)).hasRedirectedUrl(card());
        assertThat(read(get(officer, "/console/openings"))).contains("Mai Quang Sơn", "Lê Văn Bình", "Đối chiếu");
        assertThat(get(secretary, "/console/openings")).hasStatus(403);
        assertThat(read(get(binh, "/account/data"))).contains(ID, HOME, "Mai Quang Sơn", "91/2025/QH15");
    }

    @Test
    void theFileIsTakenAlongByThePersonAndByTheOfficerWithAReason() throws Exception {
        assertThat(edit(ID, "0")).hasRedirectedUrl(card());
        assertThat(json(get(binh, "/account/data/archive"))).contains(ID, HOME, "\"purpose\"", "Sổ danh sách");
        assertThat(read(get(tree.administrator(), "/account/data")))
                .contains("quản trị hệ thống", "không gắn với đảng viên nào")
                .doesNotContain(ID, "Sổ danh sách đảng viên", "Quá trình sinh hoạt đảng");
        var form = card() + "/data";
        assertThat(read(get(officer, form))).contains("Lê Văn Bình");
        assertThat(get(secretary, form)).hasStatus(403);
        assertThat(get(neighbour, form)).hasStatus(404);
        assertThat(post(officer, form, "id", id(), "explanation", "Theo đơn của đảng viên"))
                .hasStatus(422);
        var first = id();
        assertThat(json(post(officer, form, "id", first, "reason", "REQUEST", "explanation", "Theo đơn của đảng viên")))
                .contains(ID)
                .as("what only the person reads")
                .doesNotContain(
                        "membership.personal.dues", "membership.personal.handbook", "membership.personal.readiness");
        var another = "/branch/members/" + neighbour.member() + "/data";
        assertThat(post(officer, another, "id", first, "reason", "REQUEST", "explanation", "Theo đơn của đảng viên"))
                .as("an opening of somebody else")
                .hasStatus(422);
        assertThat(post(secretary, form, "id", id(), "reason", "REQUEST", "explanation", "Theo đơn của đảng viên"))
                .hasStatus(403);
        assertThat(read(get(binh, "/account/data"))).contains("Theo đơn của đảng viên");
    }

    @Test
    void aNumberThatIsNoneIsSaidSoAndStays() {
        for (var text : new String[] {"", "abc", "' or 1=1 --", "9".repeat(3000)}) {
            var answer = post(secretary, "/branch/find", "text", text);
            assertThat(answer).hasStatus(422);
            assertThat(read(answer)).contains("Không phải số định danh", text);
        }
        assertThat(read(post(secretary, "/branch/find", "text", ID))).contains("Không có ai");
        for (var n = 2; n <= 20; n++) {
            assertThat(post(secretary, "/branch/find", "text", ID)).hasStatusOk();
        }
        var last = post(secretary, "/branch/find", "text", ID);
        assertThat(last).hasStatus(422);
        assertThat(read(last)).contains("20 lần trong một giờ", ID).doesNotContain("Không có ai");
    }

    private String open(String field) {
        var answer = post(
                officer,
                card() + "/openings/new",
                "field",
                field,
                "id",
                id(),
                "reason",
                "CHECK",
                "explanation",
                "Đối chiếu với thẻ căn cước");
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult edit(String citizenId, String version) {
        return post(
                secretary,
                card() + "/edit",
                "version",
                version,
                "fullName",
                "Lê Văn Bình",
                "birth",
                "02/03/1980",
                "decision",
                "04/05/2010",
                "ceremony",
                "20/05/2010",
                "official",
                "20/05/2011",
                "phone",
                PHONE,
                "citizenId",
                citizenId,
                "residence",
                HOME,
                "commune",
                "Xã Quảng Bình");
    }

    private String card() {
        return "/branch/members/" + binh.member();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).isEqualTo("du-lieu.json");
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private MvcTestResult get(Actor actor, String path) {
        return web.get()
                .uri(path)
                .locale(VIETNAMESE)
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String path, String... parameters) {
        var request = web.post().uri(path).locale(VIETNAMESE).requestAttr(WebForTests.ACTOR, actor);
        for (var i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private static String read(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
