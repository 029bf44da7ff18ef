package vn.chiboso.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.WebApplicationContext;
import vn.chiboso.bootstrap.browser.Visitor;
import vn.chiboso.bootstrap.browser.Width;
import vn.chiboso.bootstrap.rights.EndpointRights;

/** Three months of a village branch, played through the REST API on an empty product, then looked at by those it is for. */
class DemoMonthsIT extends AtDemo {
    /** Some of each module, named so that a page to which no link leads any more is missed. */
    private static final String[] KINDS = {
        "/meetings",
        "/documents",
        "/resolutions",
        "/handbook",
        "/branch",
        "/branch/dues",
        "/branch/find",
        "/practice",
        "/console",
        "/console/intakes",
        "/console/accounts",
        "/console/rights",
        "/console/duplicates",
        "/console/units",
        "/console/reports",
        "/account/data",
        "/account/security",
        "/account/second-factor"
    };

    @Autowired
    WebApplicationContext context;

    @Test
    void theRollHasThirtySixMembersOfWhomFiveAreExempt() {
        var roll = json("bithu", "/api/v1/units/" + village() + "/roll");
        assertThat(roll.get("people")).hasSize(36);
        assertThat(roll.get("people")
                        .valueStream()
                        .filter(p -> p.get("status").asString().equals("EXEMPT")))
                .hasSize(5);
    }

    @Test
    void theLatestMeetingIsRecordedWithItsExplainedAttendance() {
        var attendance = json("bithu", "/api/v1/meetings/" + latest() + "/attendance");
        assertThat(attendance.toString()).contains("30/31").contains("36").contains("96,8");
    }

    @Test
    void theMinutesSayTheSameInWordAndPdf() throws IOException {
        var papers = json("bithu", "/api/v1/meetings/" + latest() + "/record").get("papers");
        assertThat(papers.valueStream().map(p -> p.get("kind").asString())).contains("MINUTES", "RESOLUTION");
        var minutes = papers.valueStream()
                .filter(p -> p.get("kind").asString().equals("MINUTES"))
                .findFirst()
                .orElseThrow();
        var path = "/api/v1/papers/" + minutes.get("id").asString() + "/content?format=";
        var word = word(bytes("bithu", path + "docx"));
        var pdf = pdf(bytes("bithu", path + "pdf"));
        for (var text : new String[] {
            "BIÊN BẢN", minutes.get("symbol").asString(), "Vũ Văn Hùng", "Đi công tác tập huấn giáo viên"
        }) {
            assertThat(word).contains(text);
            assertThat(pdf.replaceAll("\\s+", " ")).contains(text);
        }
    }

    @Test
    void theCommunesReportHoldsBothBranchesInExcelAndPdf() throws IOException {
        var commune = json("xaydungdang", "/api/v1/reports/schedule").get(0);
        var path = "/api/v1/communes/" + commune.get("commune").asString() + "/reports/"
                + commune.get("month").asString();
        var report = json("xaydungdang", path);
        assertThat(report.get("frozen").asBoolean()).isTrue();
        assertThat(report.get("rows").valueStream().map(row -> row.get("branch").asString()))
                .contains("Chi bộ thôn Giang Đông", "Chi bộ thôn Giang Tây");
        assertThat(excel(bytes("xaydungdang", path + "/file?format=xlsx"))).contains("Chi bộ thôn Giang Đông");
        assertThat(pdf(bytes("xaydungdang", path + "/file?format=pdf"))).contains("Giang Đông");
    }

    @Test
    void aStrangerAndTheNeighbourFindNothing() {
        assertThat(status("bithu.giangtay", "/api/v1/meetings/" + latest())).isEqualTo(HttpStatusCode.valueOf(404));
        assertThat(status("bithu.giangtay", "/api/v1/units/" + village() + "/roll"))
                .isEqualTo(HttpStatusCode.valueOf(404));
        assertThat(status("", "/api/v1/meetings/" + latest())).isEqualTo(HttpStatusCode.valueOf(401));
        assertThat(status("quantri", "/api/v1/meetings/" + latest())).isEqualTo(HttpStatusCode.valueOf(404));
    }

    @Test
    void everyAddressLetsInWhomTheTableInTheDocumentsSays() throws IOException {
        var rights = EndpointRights.of(context);
        var table = Path.of("..", "docs", "rights-endpoints.md");
        if (Boolean.getBoolean("chiboso.docs.write")) {
            Files.writeString(table, rights.table());
        }
        assertThat(rights.openToNobodyInParticular()).isEmpty();
        assertThat(rights.openToStrangers()).isEmpty();
        assertThat(rights.typedByStrangers()).isEmpty();
        assertThat(rights.openToNone()).isEmpty();
        assertThat(EndpointRights.whoComesIn(rights.table()).lines())
                .containsExactlyElementsOf(EndpointRights.whoComesIn(Files.readString(table))
                        .lines()
                        .toList());
    }

    @Test
    void theSecretarysMainPagesAreAccessibleAtBothWidths() {
        var meeting = latest();
        for (var width : Width.values()) {
            var secretary = signIn(width, "bithu");
            look(secretary, "/");
            look(secretary, "/meetings");
            look(secretary, "/meetings/" + meeting);
            look(secretary, "/evaluation/meetings/" + meeting);
            look(secretary, "/branch");
            look(secretary, "/documents");
            look(secretary, "/resolutions");
            look(secretary, "/handbook");
            look(secretary, "/handbook/card");
            look(secretary, "/branch/handbook");
        }
    }

    @Test
    void theOfficersConsoleIsAccessibleAtBothWidths() {
        for (var width : Width.values()) {
            var officer = signIn(width, "xaydungdang");
            look(officer, "/console");
            look(officer, "/console/reports");
            look(officer, "/console/scores");
        }
    }

    @Test
    void everyPageFitsATelephoneInLargeLetters() {
        for (var userName : new String[] {"bithu", "xaydungdang"}) {
            var elder = signIn(Width.PHONE, userName);
            elder.page().click("button[name=elder]");
            elder.page().waitForSelector("html[data-elder=on]");
            var tour = new Tour(elder, address(""));
            assertThat(tour.widePages("/", "/meetings/" + latest())).isEmpty();
            assertThat(tour.kinds()).as("kinds of pages").isGreaterThan(15);
        }
    }

    /** All that anybody comes to, with {@code -Dchiboso.axe=true}: some 200 pages take minutes. */
    @Test
    @EnabledIfSystemProperty(named = "chiboso.axe", matches = "true")
    void everyKindOfPageIsAccessibleAtBothWidthsToWhoeverComesToIt() {
        var latest = latest();
        var barriers = new ArrayList<String>();
        var seen = new EnumMap<Width, Set<String>>(Width.class);
        for (var width : Width.values()) {
            var kinds = new HashSet<String>();
            for (var userName : new String[] {"bithu", "xaydungdang", "quantri", "dangvien"}) {
                var tour = new Tour(signIn(width, userName), address(""), kinds);
                barriers.addAll(
                        userName.equals("bithu") ? tour.barriers("/", "/meetings/" + latest) : tour.barriers("/"));
            }
            seen.put(width, kinds);
        }
        assertThat(barriers).isEmpty();
        assertThat(seen.values()).allSatisfy(kinds -> assertThat(kinds).contains(KINDS));
    }

    @Test
    @EnabledIfSystemProperty(named = "chiboso.axe", matches = "true")
    void theWayInIsAccessibleAtBothWidths() {
        for (var width : Width.values()) {
            var stranger = visitor(width);
            for (var path : new String[] {"/login", "/login?refused", "/login?wait=30", "/invitation"}) {
                look(stranger, path);
            }
            stranger.open(address("/invitation#code=abcd-efgh-jkmn-pqrs"));
            assertThat(stranger.page().inputValue("main [name=code]")).isEqualTo("abcd-efgh-jkmn-pqrs");
            assertThat(stranger.page().url()).endsWith("/invitation");
            stranger.page().click("main button");
            look(stranger);
        }
        setUpASecondFactor();
    }

    /** And come in with it, and give the password again. */
    private void setUpASecondFactor() {
        var page = signIn(Width.PHONE, "mien");
        look(page, "/account/second-factor");
        var telephone = new Authenticator(page.page().innerText("main code"));
        page.page().fill("main [name=code]", telephone.code(clock.instant()));
        page.page().click("main form button");
        page.page().waitForURL(address("/account/second-factor"));
        look(page);

        var again = visitor(Width.DESKTOP);
        again.open(address("/login"));
        again.page().fill("#username", "mien");
        again.page().fill("#password", password("mien"));
        again.page().click("main button");
        again.page().waitForURL(address("/login/code"));
        look(again);

        jdbc.sql("delete from platform.session_attributes where attribute_name like '%Proofs%'")
                .update();
        look(page, "/account/data");
        assertThat(page.page().locator("[name=proof-password]").count()).isEqualTo(1);
        jdbc.sql("delete from membership.second_factor").update();
    }

    private static void look(Visitor visitor) {
        visitor.assertAccessible();
        visitor.assertFitsWidth();
    }

    @Test
    void aCardTurnsWithoutANetworkAndIsFoundValid() {
        var card = new CardOnTelephone(signIn(Width.PHONE, "bithu"), address("/handbook/card")).withoutNetwork();
        var scanned = card.scan();
        assertThat(card.isLeftAfterSigningOut())
                .as("a card kept after signing out")
                .isFalse();
        assertThat(scanned).contains("/handbook/check?code=");
        var checker = signIn(Width.PHONE, "xaydungdang");
        look(checker, scanned.substring(scanned.indexOf("/handbook/")));
        assertThat(checker.page().locator("main").innerText())
                .contains("Thẻ đang có giá trị", "Chi bộ thôn Giang Đông");
    }

    private Visitor signIn(Width width, String userName) {
        var visitor = visitor(width);
        visitor.open(address("/login"));
        visitor.page().fill("#username", userName);
        visitor.page().fill("#password", password(userName));
        visitor.page().click("main button");
        visitor.page().waitForURL(address("/"));
        return visitor;
    }

    private void look(Visitor visitor, String path) {
        visitor.open(address(path));
        visitor.assertAccessible();
        visitor.assertFitsWidth();
    }

    private String latest() {
        return json("bithu", "/api/v1/meetings")
                .valueStream()
                .filter(m -> m.get("kind").asString().equals("REGULAR"))
                .filter(m -> m.get("state").asString().equals("RECORDED"))
                .max(java.util.Comparator.comparing(
                        m -> YearMonth.parse(m.get("month").asString())))
                .orElseThrow()
                .get("id")
                .asString();
    }

    private byte[] bytes(String userName, String path) {
        var body = client(userName).get().uri(address(path)).retrieve().body(byte[].class);
        assertThat(body).isNotNull();
        return body;
    }

    private HttpStatusCode status(String userName, String path) {
        return client(userName)
                .get()
                .uri(address(path))
                .exchange((request, response) ->
                        ResponseEntity.status(response.getStatusCode()).<Void>build())
                .getStatusCode();
    }

    private static String word(byte[] file) throws IOException {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String excel(byte[] file) throws IOException {
        var format = new DataFormatter();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cells = book.getSheetAt(0).spliterator();
            return java.util.stream.StreamSupport.stream(cells, false)
                    .flatMap(row -> java.util.stream.StreamSupport.stream(row.spliterator(), false))
                    .map(format::formatCellValue)
                    .collect(Collectors.joining("\n"));
        }
    }
}
