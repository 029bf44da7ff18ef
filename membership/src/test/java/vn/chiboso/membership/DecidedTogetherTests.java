package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.ListReorganisations;
import vn.chiboso.membership.application.port.in.PrepareReorganisation;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunComingReorganisations;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeDecision;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.DecidedChanges;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** One decision that changes many units: one after the other under its true number, and many of them at once. */
@MembershipSlice
class DecidedTogetherTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final String NUMBER = "125-QĐ/TU";

    @Autowired
    House house;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    RunReorganisation run;

    @Autowired
    PrepareReorganisation prepare;

    @Autowired
    RunComingReorganisations job;

    @Autowired
    UndoReorganisation undo;

    @Autowired
    SeeDecision decisions;

    @Autowired
    ListReorganisations history;

    @Autowired
    Units units;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    private House.Tree tree;
    private Actor administrator;
    private UnitId next;

    @BeforeEach
    void build() {
        tree = house.build();
        administrator = tree.administrator();
        next = createUnit.create(
                administrator,
                new CreateUnit.Command(
                        null, tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên", null, null, null, null));
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
    }

    @Test
    void aFurtherChangeByTheSameDecisionIsMeantOnPurpose() {
        var first = run(request(rename(tree.branch(), "Chi bộ thôn Một"), DAY, DAY, false));
        var second = request(rename(tree.other(), "Chi bộ thôn Hai"), DAY, DAY, false);
        refused(() -> preview.preview(administrator, second), "same-decision", "sameDecision");
        refused(() -> run.run(administrator, second, "any"), "same-decision", "sameDecision");
        var meant = run(request(rename(tree.other(), "Chi bộ thôn Hai"), DAY, DAY, true));
        var other = request(rename(tree.other(), "Chi bộ thôn Ba"), DAY.minusDays(1), DAY.plusDays(1), true);
        refused(() -> preview.preview(administrator, other), "number-used", "number");
        assertThat(decisions.see(administrator, first).changes())
                .extracting(change -> change.id())
                .containsExactly(first, meant);
        undo.undo(administrator, meant);
        assertThat(decisions.see(administrator, first).changes()).hasSize(1);
        undo.undo(administrator, first);
        run(request(rename(tree.branch(), "Chi bộ thôn Một"), DAY, DAY, false));
    }

    @Test
    void ofADecisionWithVeryManyChangesTheFirstAreToldAndTheHistoryComesByPages() {
        var first = run(request(rename(tree.branch(), "Chi bộ thôn Một"), DAY, DAY, false));
        sql.sql("""
                insert into membership.reorganisation (id, kind, issuer_id, decision_number, decided_on, effective_on,
                    legal_basis, by_account, by_name, done_at)
                select gen_random_uuid(), 'CREATE', issuer_id, decision_number, decided_on, effective_on,
                    legal_basis, by_account, by_name, done_at
                from membership.reorganisation, generate_series(1, 130)
                """).update();

        var seen = decisions.see(administrator, first);
        assertThat(seen.total()).isEqualTo(131);
        assertThat(seen.changes()).hasSize(DecidedChanges.FIRST);
        assertThatThrownBy(() -> preview.preview(
                        administrator, request(rename(tree.other(), "Chi bộ thôn Hai"), DAY, DAY, false)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.args()).contains(131));
        var page = "/console/units/" + tree.commune() + "/reorganisations";
        var latest = history.of(administrator, tree.commune(), null);
        assertThat(latest.done()).hasSize(100);
        assertThat(get(administrator, page)).bodyText().contains("Việc cũ hơn", page + "?before=" + latest.older());
        assertThat(get(administrator, page + "?before=" + latest.older()))
                .bodyText()
                .contains("Đổi tên (Chi bộ thôn Giang Đông)", "Mới nhất")
                .doesNotContain("Việc cũ hơn");
        assertThat(get(administrator, "/console/units/reorganisations/" + first))
                .bodyText()
                .contains("Quyết định này đã ghi 131 thay đổi", "và 111 việc khác");
    }

    @Test
    void whatWaitsForItsDayIsPartOfItsDecisionToo() {
        var ahead = TODAY.plusDays(10);
        var first = prepared(request(rename(tree.branch(), "Chi bộ thôn Một"), DAY, ahead, false));
        refused(
                () -> preview.preview(
                        administrator, request(rename(tree.other(), "Chi bộ thôn Hai"), DAY, ahead, false)),
                "same-decision",
                "sameDecision");
        prepared(request(rename(tree.other(), "Chi bộ thôn Hai"), DAY, ahead, true));
        assertThat(decisions.see(administrator, first).changes()).hasSize(2).allMatch(change -> change.waiting());
        sql.sql("update membership.coming_reorganisation set effective_on = :day")
                .param("day", TODAY)
                .update();
        assertThat(job.run()).isEqualTo(2);
        assertThat(decisions.see(administrator, first).changes()).hasSize(2).noneMatch(change -> change.waiting());
    }

    @Test
    void manyUnitsMoveInOneOperationAndComeBackInOne() {
        var request = request(new Change.Move(Set.of(tree.branch(), tree.other()), next), DAY, DAY, false);
        var before = units.find(tree.other()).orElseThrow().path();
        var id = run(request);
        assertThat(units.branchesUnder(units.find(next).orElseThrow().path()))
                .extracting(unit -> unit.id())
                .contains(tree.branch(), tree.other());
        undo.undo(administrator, id);
        assertThat(units.find(tree.other()).orElseThrow().path()).isEqualTo(before);
        var ahead = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()),
                request.change(),
                new Decision("126-QĐ/TU", DAY, TODAY.plusDays(5), ""));
        prepared(ahead);
        sql.sql("update membership.coming_reorganisation set effective_on = :day")
                .param("day", TODAY)
                .update();
        assertThat(job.run()).isOne();
        assertThat(units.branchesUnder(units.find(next).orElseThrow().path())).hasSize(2);
    }

    @Test
    void thePagesLeadFromOneChangeToTheNextAndMoveSeveralAtOnce() throws Exception {
        var first = run(request(rename(tree.branch(), "Chi bộ thôn Một"), DAY, DAY, false));
        var commune = "/console/units/" + tree.commune() + "/reorganise";
        assertThat(get(administrator, "/console/units/reorganisations/" + first))
                .hasStatusOk()
                .bodyText()
                .contains("Ghi tiếp một thay đổi của quyết định này", commune + "?of=" + first);
        assertThat(get(administrator, commune + "?of=" + first))
                .hasStatusOk()
                .bodyText()
                .contains("Ghi tiếp quyết định số 125-QĐ/TU ngày 05/11/2026", "Đổi tên (Chi bộ thôn Giang Đông)")
                .contains("/console/units/" + tree.other() + "/reorganise?of=" + first);
        assertThat(get(administrator, commune + "/RENAME?of=" + first))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"125-QĐ/TU\"", "value=\"05/11/2026\"", "Đây là một phần của cùng quyết định");
        var other = "/console/units/" + tree.other() + "/reorganise/RENAME";
        assertThat(post(administrator, other, null))
                .hasStatus(422)
                .bodyText()
                .contains("Quyết định này đã ghi 1 thay đổi: Đổi tên (Chi bộ thôn", "name=\"sameDecision\"");
        var plan = post(administrator, other, "true");
        assertThat(plan).hasStatusOk().bodyText().contains("name=\"sameDecision\" value=\"true\"");
        assertThat(get(administrator, commune + "/MOVE?several=true&q=quang"))
                .hasStatusOk()
                .bodyText()
                .contains("Chuyển nhiều tổ chức trực thuộc", "Đảng bộ xã Quảng Yên", "name=\"units\"");
        var moved = mvc.post()
                .uri(commune + "/MOVE")
                .requestAttr(WebForTests.ACTOR, administrator)
                .locale(Locale.of("vi"))
                .param("id", UUID.randomUUID().toString())
                .param("several", "true")
                .param("number", "126-QĐ/TU")
                .param("decidedOn", "05/11/2026")
                .param("effectiveOn", "05/11/2026")
                .param("parent", next.toString())
                .param("units", tree.branch().toString(), tree.other().toString())
                .exchange();
        assertThat(moved).hasStatusOk().bodyText().contains("Tổng cộng: 2 tổ chức");
        assertThat(Pattern.compile("name=\"units\"")
                        .matcher(moved.getResponse().getContentAsString())
                        .results())
                .hasSize(2);
        run(request(rename(tree.branch(), "Chi bộ thôn Bốn"), DAY, DAY.plusDays(1), true));
        assertThat(get(administrator, "/console/units/" + tree.branch() + "/reorganisations"))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("<h2>Quyết định số 125-QĐ/TU ngày 05/11/2026</h2>");
    }

    private MvcTestResult get(Actor actor, String address) {
        return mvc.get()
                .uri(address)
                .requestAttr(WebForTests.ACTOR, actor)
                .locale(Locale.of("vi"))
                .exchange();
    }

    private MvcTestResult post(Actor actor, String address, @org.jspecify.annotations.Nullable String same) {
        var request = mvc.post()
                .uri(address)
                .requestAttr(WebForTests.ACTOR, actor)
                .locale(Locale.of("vi"))
                .param("id", UUID.randomUUID().toString())
                .param("name", "Chi bộ thôn Hai")
                .param("number", NUMBER)
                .param("decidedOn", "05/11/2026")
                .param("effectiveOn", "05/11/2026");
        return (same == null ? request : request.param("sameDecision", same)).exchange();
    }

    private static Change rename(UnitId unit, String name) {
        return new Change.Rename(unit, new UnitName(name));
    }

    private ReorganisationId run(ReorganisationRequest request) {
        run.run(administrator, request, preview.preview(administrator, request).fingerprint());
        return request.id();
    }

    private ReorganisationId prepared(ReorganisationRequest request) {
        prepare.prepare(
                administrator, request, preview.preview(administrator, request).fingerprint());
        return request.id();
    }

    private static ReorganisationRequest request(Change change, LocalDate decided, LocalDate day, boolean same) {
        return new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()), change, new Decision(NUMBER, decided, day, ""), same);
    }

    private static void refused(ThrowingCallable call, String code, String field) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).endsWith("." + code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
