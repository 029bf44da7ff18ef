package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitAffairs.Kept;
import vn.chiboso.membership.api.UnitAffairs.Matter;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeReorganisation;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.Obstacle.Code;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;
import vn.chiboso.membership.events.UnitsMoved;

/** A reorganisation is taken back only while nothing rests on it: here, in the other modules, in the old units and the new ones. */
@MembershipSlice
class FollowedReorganisationTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final Instant BEFORE = Instant.parse("2026-11-19T03:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-12-19T03:00:00Z");

    @Autowired
    House house;

    @Autowired
    Neighbours neighbours;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    RunReorganisation run;

    @Autowired
    UndoReorganisation undo;

    @Autowired
    SeeReorganisation see;

    @Autowired
    Units units;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvcTester mvc;

    private House.Tree tree;
    private UnitId next;
    private int numbers;

    @BeforeEach
    void build() {
        tree = house.build();
        neighbours.forget();
        next = createUnit.create(
                tree.administrator(),
                new CreateUnit.Command(
                        null, tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên", null, null, null, null));
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
    }

    @AfterEach
    void forget() {
        neighbours.forget();
    }

    @Test
    void aMergerIsNotTakenBackOnceTheBranchThatTookOverHasMet() {
        house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var id = run(merger());
        neighbours.keep(new Kept(tree.other(), Matter.MEETINGS, 2), new Kept(tree.commune(), Matter.REPORTS, 1));
        followed(
                id,
                new Obstacle(Code.MEETINGS, "Chi bộ cơ quan Đảng ủy xã", 2),
                new Obstacle(Code.REPORTS, "Đảng bộ xã Quảng Bình", 1));
        neighbours.forget();
        undo.undo(tree.administrator(), id);
    }

    @Test
    void onlyWhoTendsTheTreeTakesItBack() {
        var secretary = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.SECRETARY, tree.other());
        var inspector = house.holder(tree, tree.branch(), "Cao Văn Kiểm", Position.INSPECTOR, tree.commune());
        var id = run(merger());
        for (var actor : List.of(secretary, inspector)) {
            assertThatThrownBy(() -> undo.undo(actor, id))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.kind()).isIn(Refusal.Kind.NOT_FOUND, Refusal.Kind.FORBIDDEN));
        }
        assertThat(see.see(tree.administrator(), id).reorganisation().undone()).isNull();
    }

    /** Asking what is pending locks it, and what is being opened in that moment is waited for. */
    @Test
    void whatIsPendingIsAskedForBeforeItIsTakenBackAndTheWayBackIsTold(PublishedEvents events) {
        var id = run(new Change.Move(tree.branch(), next));
        var there = units.find(tree.branch()).orElseThrow().path();
        neighbours.forget();
        undo.undo(tree.administrator(), id);
        assertThat(neighbours.settled())
                .singleElement()
                .satisfies(asked -> assertThat(asked).contains(tree.branch()));
        assertThat(events.ofType(UnitsMoved.class)
                        .matching(moved -> moved.from().equals(there)))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.unit()).isEqualTo(tree.branch());
                    assertThat(moved.to())
                            .isEqualTo(units.find(tree.branch()).orElseThrow().path());
                    assertThat(moved.day()).isEqualTo(DAY);
                });
    }

    /** Grades of what is below are found by the path of what was moved. */
    @Test
    void whatGoesAlongWithItsUnitAboveIsNotMovedItself() {
        var base = create(tree.commune(), UnitKind.BASE, "Đảng bộ trường Quảng Bình");
        create(base, UnitKind.BRANCH, "Chi bộ khối 5");
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        see.see(tree.administrator(), run(new Change.Move(base, next)));
        assertThat(neighbours.asked(false).moved()).containsOnlyKeys(base);
    }

    private UnitId create(UnitId parent, UnitKind kind, String name) {
        return createUnit.create(
                tree.administrator(), new CreateUnit.Command(null, parent, kind, name, null, null, null, null));
    }

    @Test
    void ofAMergerBothBranchesAreAskedForAndWhoStandsAboveThemSinceItWasRecorded() {
        var id = run(merger());
        see.see(tree.administrator(), id);
        var since = neighbours.asked(false);
        assertThat(since.changed()).containsExactlyInAnyOrder(tree.branch(), tree.other());
        assertThat(since.moved()).isEmpty();
        assertThat(since.above()).containsExactlyInAnyOrder(tree.commune(), tree.province());
        assertThat(since.day()).isEqualTo(DAY);
        assertThat(since.at()).isEqualTo(Instant.parse("2026-11-20T05:00:00Z"));
        assertThat(neighbours.asked(true).changed()).isEmpty();
    }

    @Test
    void ofAMoveTheUnitIsAskedForWhereItStandsAndThoseAboveItThenAndNow() {
        var id = run(new Change.Move(tree.branch(), next));
        see.see(tree.administrator(), id);
        var since = neighbours.asked(false);
        assertThat(since.changed()).isEmpty();
        assertThat(since.moved())
                .containsOnlyKeys(tree.branch())
                .containsValue(units.find(tree.branch()).orElseThrow().path());
        assertThat(since.above()).containsExactlyInAnyOrder(tree.commune(), next, tree.province());
        neighbours.keep(new Kept(tree.branch(), Matter.GRADES, 1), new Kept(next, Matter.REPORTS, 1));
        followed(
                id,
                new Obstacle(Code.GRADES, "Chi bộ thôn Giang Đông", 1),
                new Obstacle(Code.REPORTS, "Đảng bộ xã Quảng Yên", 1));
    }

    @Test
    void ofASplitTheOldBranchIsAskedForSinceAndTheNewOneForEverything() {
        var going = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var founded = new UnitId(UUID.randomUUID());
        var form = UnitForm.of(UnitKind.BRANCH, "Chi bộ thôn Giang Tây", null, null, null);
        var id = run(new Change.Split(tree.branch(), founded, form, Set.of(going), Set.of()));
        see.see(tree.administrator(), id);
        assertThat(neighbours.asked(false).changed()).containsExactly(tree.branch());
        assertThat(neighbours.asked(true).changed()).containsExactly(founded);
        assertThat(neighbours.asked(true).at()).isEqualTo(Instant.EPOCH);
        neighbours.keep(new Kept(tree.branch(), Matter.VOTES, 3), new Kept(founded, Matter.FILES, 1));
        followed(
                id,
                new Obstacle(Code.VOTES, "Chi bộ thôn Giang Đông", 3),
                new Obstacle(Code.FILES, "Chi bộ thôn Giang Tây", 1));
    }

    @Test
    void aRenamedUnitIsAskedForWhatItWroteUnderItsNewName() {
        var id = run(new Change.Rename(tree.branch(), new UnitName("Chi bộ thôn Giang Bắc")));
        neighbours.keep(new Kept(tree.branch(), Matter.PAPERS, 1));
        followed(id, new Obstacle(Code.PAPERS, "Chi bộ thôn Giang Bắc", 1));
    }

    @Test
    void ofMergedCommunesTheBranchesBelowAreMovedAndTheNewOneIsAskedForEverything() {
        var founded = new UnitId(UUID.randomUUID());
        var form = UnitForm.of(UnitKind.COMMUNE, "Đảng bộ xã Quảng Sơn", null, null, null);
        var id = run(
                new Change.Merge(Set.of(tree.commune(), next), founded, new Change.Founding(tree.province(), form)));
        see.see(tree.administrator(), id);
        assertThat(neighbours.asked(false).changed()).containsExactlyInAnyOrder(tree.commune(), next);
        assertThat(neighbours.asked(false).moved()).containsOnlyKeys(tree.branch(), tree.other());
        assertThat(neighbours.asked(true).changed()).containsExactly(founded);
    }

    @Test
    void aDuesSheetClosedSinceCountsByWhenItWasClosedAndNotByItsMonth() {
        var member = house.member(tree, tree.other(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        sheet(tree.other(), member, "2026-12-01", BEFORE);
        var id = run(merger());
        assertThat(see.see(tree.administrator(), id).obstacles()).isEmpty();
        sql.sql("update membership.dues_sheet set closed = true, closed_at = :at, closed_by = 'Thủ quỹ'")
                .param("at", AFTER.atOffset(ZoneOffset.UTC))
                .update();
        followed(id, new Obstacle(Code.SHEETS, "Chi bộ cơ quan Đảng ủy xã", 1));
    }

    @Test
    void aTickOnASheetOfThatTimeCountsToo() {
        var member = house.member(tree, tree.other(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        sheet(tree.other(), member, "2026-10-01", BEFORE);
        var id = run(merger());
        paid(member, AFTER);
        followed(id, new Obstacle(Code.PAYMENTS, "Chi bộ cơ quan Đảng ủy xã", 1));
    }

    @Test
    void aTickTakenBackSinceIsWrittenDownSinceToo() {
        var member = house.member(tree, tree.other(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        sheet(tree.other(), member, "2026-10-01", BEFORE);
        paid(member, BEFORE);
        var id = run(merger());
        assertThat(see.see(tree.administrator(), id).obstacles()).isEmpty();
        sql.sql("""
                update membership.dues_payment set taken_back_at = :at, taken_back_by = 'Thủ quỹ'
                """).param("at", AFTER.atOffset(ZoneOffset.UTC)).update();
        followed(id, new Obstacle(Code.PAYMENTS, "Chi bộ cơ quan Đảng ủy xã", 1));
    }

    @Test
    void somebodyWhoIsBeingTransferredOnFromWhereTheyWereBroughtHoldsItToo() {
        var moved = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var id = run(merger());
        sql.sql("""
                insert into membership.transfer (id, member_id, kind, home_id, place, reason, begun_on, state, created_at)
                values (gen_random_uuid(), :member, 'OFFICIAL', :unit, 'Hà Nội', 'WORK', '2026-11-19', 'OPENED', :at)
                """)
                .param("member", moved.value())
                .param("unit", tree.other().value())
                .param("at", AFTER.atOffset(ZoneOffset.UTC))
                .update();
        followed(id, new Obstacle(Code.TRANSFERS, "", 1));
    }

    @Test
    void programsAndPeopleAreToldWhatFollowed() {
        var id = run(merger());
        neighbours.keep(new Kept(tree.other(), Matter.MEETINGS, 2));
        var sentence = "Chi bộ cơ quan Đảng ủy xã đã triệu tập, họp hoặc thông qua biên bản 2 cuộc họp";
        assertThat(mvc.get()
                        .uri("/api/v1/reorganisations/{id}", id.value())
                        .locale(Locale.of("vi"))
                        .requestAttr(WebForTests.ACTOR, tree.administrator()))
                .bodyJson()
                .extractingPath("$.obstacles[0].text")
                .isEqualTo(sentence);
        assertThat(mvc.post()
                        .uri("/console/units/reorganisations/{id}/undo", id.value())
                        .locale(Locale.of("vi"))
                        .requestAttr(WebForTests.ACTOR, tree.administrator()))
                .flash()
                .containsEntry("problem", "Không thể hoàn lại, vì sau đó: " + sentence + ".");
    }

    @Test
    void whoTendsAUnitThatTookPartReadsTheRecordAndDoesNotTakeItBack() {
        var officer = house.holder(tree, tree.other(), "Vũ Văn Hùng", Position.PARTY_BUILDING_OFFICER, tree.commune());
        var id = run(new Change.Move(tree.branch(), next));
        assertThat(see.see(officer, id).decides()).isFalse();
        assertThat(see.see(tree.administrator(), id).decides()).isTrue();
        assertThatThrownBy(() -> undo.undo(officer, id)).isInstanceOf(Refusal.class);
        neighbours.keep(new Kept(next, Matter.REPORTS, 1));
        assertThat(see.see(officer, id).obstacles()).isEmpty();
        assertThat(see.see(tree.administrator(), id).obstacles()).hasSize(1);
        assertThat(page(officer, id))
                .hasStatusOk()
                .bodyText()
                .contains("/console/units/" + tree.commune() + "/reorganisations", "Đảng bộ xã Quảng Yên")
                .doesNotContain("/console/units/" + next + "/reorganisations", "/undo", "Không thể hoàn lại");
        var third = createUnit.create(
                tree.administrator(),
                new CreateUnit.Command(
                        null, tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Sơn", null, null, null, null));
        var sibling = house.holder(tree, tree.other(), "Lê Văn Xa", Position.PARTY_BUILDING_OFFICER, third);
        assertThat(page(sibling, id)).hasStatus(404);
        var member = house.signIn(tree, house.member(tree, tree.other(), "Lê Thị Mai", MemberStatus.OFFICIAL));
        assertThatThrownBy(() -> see.see(member, id)).isInstanceOf(Refusal.class);
    }

    private MvcTestResult page(Actor actor, ReorganisationId id) {
        return mvc.get()
                .uri("/console/units/reorganisations/{id}", id.value())
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
    }

    private Change.Merge merger() {
        return new Change.Merge(Set.of(tree.branch()), tree.other(), null);
    }

    private void sheet(UnitId unit, MemberId member, String month, Instant opened) {
        sql.sql("""
                insert into membership.dues_sheet (unit_id, month, due_total, paid_total, people, owing, opened_by, opened_at)
                values (:unit, cast(:month as date), 0, 0, 1, 1, 'Thủ quỹ', :at)
                """)
                .param("unit", unit.value())
                .param("month", month)
                .param("at", opened.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("""
                insert into membership.dues_line (unit_id, month, member_id, place, member_name, state, figures)
                values (:unit, cast(:month as date), :member, 1, 'Vũ Văn Hùng', 'UNPAID', '')
                """)
                .param("unit", unit.value())
                .param("month", month)
                .param("member", member.value())
                .update();
    }

    private void paid(MemberId member, Instant recorded) {
        sql.sql("""
                insert into membership.dues_payment (id, unit_id, month, member_id, amount, paid_on, way, by_account, by_name, recorded_at)
                values (gen_random_uuid(), :unit, '2026-10-01', :member, '', '2026-10-05', 'CASH', gen_random_uuid(), 'Thủ quỹ', :at)
                """)
                .param("unit", tree.other().value())
                .param("member", member.value())
                .param("at", recorded.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void followed(ReorganisationId id, Obstacle... obstacles) {
        assertThat(see.see(tree.administrator(), id).obstacles()).containsExactlyInAnyOrder(obstacles);
        assertThatThrownBy(() -> undo.undo(tree.administrator(), id))
                .isInstanceOfSatisfying(ReorganisationRefusal.class, refusal -> {
                    assertThat(refusal.code()).endsWith(".followed");
                    assertThat(refusal.args())
                            .singleElement()
                            .satisfies(list -> assertThat((List<?>) list).hasSameSizeAs(obstacles));
                });
    }

    private ReorganisationId run(Change change) {
        var request = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()), change, new Decision(++numbers + "-QĐ/TU", DAY, DAY, ""));
        run.run(
                tree.administrator(),
                request,
                preview.preview(tree.administrator(), request).fingerprint());
        return request.id();
    }
}
