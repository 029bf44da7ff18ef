package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.ListReorganisations;

/** What stood when the house was set up is written down; what is founded, renamed or merged since rests on a decision. */
@MembershipSlice
class DecidedUnitsTests {
    private static final String DAY = "20/11/2026";

    @Autowired
    House house;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    ListReorganisations history;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester web;

    private House.Tree tree;
    private UnitId next;
    private UnitId there;

    @BeforeEach
    void anOldHouse() {
        tree = house.build();
        next = create(tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên");
        there = create(next, UnitKind.BRANCH, "Chi bộ thôn Yên Bình");
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        sql.sql("update membership.unit set created_at = '2026-03-01 08:00:00+07'")
                .update();
    }

    @Test
    void aUnitThatBeganAfterTheSetUpIsNotWrittenDownWithoutADecision() {
        var page = "/console/units/" + tree.commune() + "/new";
        assertThat(read(get(tree.administrator(), page))).contains("/reorganise/CREATE", "lập theo quyết định");
        var late = post(tree.administrator(), page, unit("Chi bộ thôn Mới", "02/03/2026"));
        assertThat(late).hasStatus(422);
        assertThat(read(late)).contains("đã có đến ngày", "cần có quyết định", "Chi bộ thôn Mới");
        assertThat(post(tree.administrator(), page, unit("Chi bộ thôn Cũ", "01/03/2026")))
                .hasStatus3xxRedirection();
        assertThat(post(tree.administrator(), page, unit("Chi bộ thôn Xưa", "")))
                .hasStatus3xxRedirection();
    }

    @Test
    void aNewUnitIsFoundedByItsDecisionAndHasItInItsHistory() {
        var founded = UUID.randomUUID();
        var created = runs(
                tree.administrator(),
                tree.commune(),
                "CREATE",
                Map.of(
                        "newUnit", List.of(founded.toString()),
                        "kind", List.of("BRANCH"),
                        "name", List.of("Chi bộ thôn Mới")));
        assertThat(created).hasStatus3xxRedirection();
        assertThat(history.of(tree.administrator(), new UnitId(founded), null).done())
                .singleElement()
                .satisfies(done -> {
                    assertThat(done.decision().number()).isEqualTo("125-QĐ/TU");
                    assertThat(done.decision().legalBasis()).isEqualTo("Điều lệ Đảng");
                    assertThat(done.issuerName()).isEqualTo("Đảng bộ xã Quảng Bình");
                });
    }

    @Test
    void anotherNameSinceTheSetUpNeedsADecisionAndACorrectedSlipNone() {
        var page = "/console/units/" + tree.branch() + "/edit";
        assertThat(read(get(tree.administrator(), page))).contains("/reorganise/RENAME", "đổi tên theo quyết định");
        for (var day : new String[] {"", "02/03/2026"}) {
            var renamed = post(tree.administrator(), page, named("Chi bộ thôn Giang Bắc", day));
            assertThat(renamed).hasStatus(422);
            assertThat(read(renamed)).contains("cần có quyết định", "Chi bộ thôn Giang Bắc");
        }
        assertThat(post(tree.administrator(), page, named("Chi bộ thôn Giang Động", "01/07/2025")))
                .hasStatus3xxRedirection();
    }

    @Test
    void branchesOfDifferentCommunesMergeWhereOneTendsBoth() {
        var page = "/console/units/" + tree.province() + "/reorganise/MERGE";
        assertThat(read(get(tree.administrator(), page))).doesNotContain("Chi bộ thôn Yên Bình");
        assertThat(read(get(tree.administrator(), page + "?q=chi bo")))
                .contains(
                        "Chi bộ thôn Yên Bình, Đảng bộ xã Quảng Yên", "Chi bộ thôn Giang Đông, Đảng bộ xã Quảng Bình");
        var merged = runs(
                tree.administrator(),
                tree.province(),
                "MERGE",
                Map.of("units", List.of(tree.branch().toString()), "into", List.of(there.toString())));
        assertThat(merged).hasStatus3xxRedirection();
        assertThat(history.of(tree.administrator(), there, null).done())
                .singleElement()
                .satisfies(done -> assertThat(done.issuer()).isEqualTo(tree.province()));
    }

    @Test
    void theFormNamesAllThatIsMissingAtOnceAndKeepsWhatWasTyped() {
        var page = "/console/units/" + tree.commune() + "/reorganise/";
        var merger = post(
                tree.administrator(),
                page + "MERGE",
                Map.of(
                        "id", List.of(UUID.randomUUID().toString()),
                        "decidedOn", List.of("hôm qua"),
                        "legalBasis", List.of("Điều lệ Đảng")));
        assertThat(merger).hasStatus(422);
        assertThat(read(merger))
                .contains(
                        "Chọn ít nhất một tổ chức",
                        "Số quyết định có 1 đến 50 ký tự.",
                        "value=\"hôm qua\"",
                        "Điều lệ Đảng");
        assertThat(errors(merger)).as("into, effective day and the three named").hasSize(5);
        var founding = post(
                tree.administrator(),
                page + "CREATE",
                Map.of(
                        "id", List.of(UUID.randomUUID().toString()),
                        "newUnit", List.of(UUID.randomUUID().toString()),
                        "officialCode", List.of("38-1")));
        assertThat(founding).hasStatus(422);
        assertThat(errors(founding))
                .as("kind, name, code, number and both days")
                .hasSize(6);
    }

    /** In the summary above the form. */
    private static List<String> errors(MvcTestResult answer) {
        var summary = read(answer).replaceAll("(?s).*<div class=\"errors\">(.*?)</div>.*", "$1");
        return Arrays.stream(summary.split("</p>"))
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Test
    void branchesOfDifferentCommunesMergeIntoANewOneOfTheirKind() {
        var founded = UUID.randomUUID();
        var merged = runs(
                tree.administrator(),
                next,
                "MERGE",
                Map.of(
                        "units", List.of(tree.branch().toString(), there.toString()),
                        "into", List.of("new"),
                        "newUnit", List.of(founded.toString()),
                        "name", List.of("Chi bộ thôn Giang Yên")));
        assertThat(merged).hasStatus3xxRedirection();
        assertThat(sql.sql("select kind from membership.unit where id = :id")
                        .param("id", founded)
                        .query(String.class)
                        .single())
                .isEqualTo("BRANCH");
    }

    @Test
    void anOfficerOfOneCommuneMergesNothingOfAnother() {
        var officer = house.holder(tree, tree.other(), "Vũ Văn Hùng", Position.PARTY_BUILDING_OFFICER, tree.commune());
        house.member(tree, tree.branch(), "Lê Thị Mai", MemberStatus.OFFICIAL);
        assertThat(read(get(officer, "/console/units/" + tree.commune() + "/reorganise/MERGE?q=chi bo")))
                .contains("Chi bộ thôn Giang Đông")
                .doesNotContain("Yên Bình");
        var merged = preview(
                officer,
                tree.commune(),
                "MERGE",
                Map.of(
                        "units",
                        List.of(there.toString()),
                        "into",
                        List.of(tree.branch().toString())));
        assertThat(merged).hasStatus(404);
    }

    private UnitId create(UnitId parent, UnitKind kind, String name) {
        return createUnit.create(
                tree.administrator(), new CreateUnit.Command(null, parent, kind, name, null, null, null, null));
    }

    private static Map<String, List<String>> unit(String name, String since) {
        return Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "kind", List.of("BRANCH"),
                "name", List.of(name),
                "since", List.of(since));
    }

    private static Map<String, List<String>> named(String name, String from) {
        return Map.of("version", List.of("0"), "name", List.of(name), "nameFrom", List.of(from));
    }

    /** Looks at it first and does what was shown. */
    private MvcTestResult runs(Actor actor, UnitId unit, String what, Map<String, List<String>> fields) {
        var all = decided(fields);
        var shown = read(post(actor, "/console/units/" + unit + "/reorganise/" + what, all));
        var seen = shown.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
        all.put("seen", List.of(seen));
        return post(actor, "/console/units/" + unit + "/reorganise/" + what + "/run", all);
    }

    private MvcTestResult preview(Actor actor, UnitId unit, String what, Map<String, List<String>> fields) {
        return post(actor, "/console/units/" + unit + "/reorganise/" + what, decided(fields));
    }

    private static Map<String, List<String>> decided(Map<String, List<String>> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("id", List.of(UUID.randomUUID().toString()));
        all.put("number", List.of("125-QĐ/TU"));
        all.put("decidedOn", List.of(DAY));
        all.put("effectiveOn", List.of(DAY));
        all.put("legalBasis", List.of("Điều lệ Đảng"));
        return all;
    }

    private MvcTestResult get(Actor actor, String path) {
        return web.get()
                .uri(path)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String path, Map<String, List<String>> fields) {
        var request = web.post().uri(path).locale(Locale.of("vi")).requestAttr(WebForTests.ACTOR, actor);
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue().toArray(String[]::new));
        }
        return request.exchange();
    }

    private static String read(MvcTestResult page) {
        try {
            return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
