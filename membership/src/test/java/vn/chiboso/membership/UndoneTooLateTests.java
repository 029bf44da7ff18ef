package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeReorganisation;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

/** What follows a reorganisation without touching a row of it, and still stands in the way of taking it back. */
@MembershipSlice
@SuppressWarnings("NullAway.Init") // built for each test
class UndoneTooLateTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @Autowired
    House house;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    GivePosition givePosition;

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

    private House.Tree tree;
    private UnitId next;
    private UnitId base;
    private UnitId branch;
    private int numbers;

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @BeforeEach
    void build() {
        numbers = 0;
        tree = house.build();
        next = create(tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên");
        base = create(tree.commune(), UnitKind.BASE, "Đảng bộ Trường trung học phổ thông");
        branch = create(base, UnitKind.BRANCH, "Chi bộ tổ Toán");
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
    }

    @Test
    void aSecretaryInThePlaceOfTheOneWhoWentWithTheNewBranchStays() {
        var leader = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var follower = house.member(tree, tree.branch(), "Lê Thị Mai", MemberStatus.OFFICIAL);
        house.give(tree, leader, Position.SECRETARY, tree.branch());
        var split = run(
                new Change.Split(
                        tree.branch(),
                        fresh(),
                        form(UnitKind.BRANCH, "Chi bộ thôn Giang Bắc"),
                        Set.of(leader),
                        Set.of()),
                DAY);
        assertThat(see.see(tree.administrator(), split).obstacles()).isEmpty();
        givePosition.give(
                tree.administrator(),
                new GivePosition.Command(
                        null, tree.branch(), follower, Position.SECRETARY, DAY.plusDays(1), null, null));

        stays(split, new Obstacle(Obstacle.Code.POSITIONS, "", 1));
    }

    @Test
    void aUnitBelowWhichAnotherStoodForAWhileStays() {
        var founded = fresh();
        var founding = run(new Change.Create(tree.commune(), founded, form(UnitKind.BASE, "Đảng bộ Trạm y tế")), DAY);
        run(new Change.Move(branch, founded), DAY.plusDays(1));
        run(new Change.Move(branch, base), DAY.plusDays(3));

        stays(founding, new Obstacle(Obstacle.Code.UNITS, "Chi bộ tổ Toán", 1));
        assertThat(units.find(branch, DAY.plusDays(2)).map(UnitView::parent)).contains(founded);
        assertThat(units.find(founded, DAY.plusDays(2))).isPresent();
    }

    @Test
    void aMovedBranchDoesNotReturnBelowAUnitThatHasGoneElsewhere() {
        var moved = run(new Change.Move(branch, tree.commune()), DAY);
        var later = run(new Change.Move(base, next), DAY.plusDays(1));

        stays(moved, new Obstacle(Obstacle.Code.LATER, "2-QĐ/TU", 1));
        undo.undo(tree.administrator(), later);
        undo.undo(tree.administrator(), moved);
        assertThat(path(branch).lineage()).contains(path(base), path(tree.commune()));
    }

    @Test
    void aMovedBranchDoesNotReturnBelowAUnitThatHasEnded() {
        var moved = run(new Change.Move(branch, tree.commune()), DAY);
        var other = create(tree.commune(), UnitKind.BASE, "Đảng bộ Trường tiểu học");
        sql.sql("update membership.unit_link set valid_from = '2025-07-01' where unit_id = :unit")
                .param("unit", other.value())
                .update();
        run(new Change.Merge(Set.of(base), other, null), DAY.plusDays(1));

        stays(moved, new Obstacle(Obstacle.Code.LATER, "2-QĐ/TU", 1));
    }

    @Test
    void aBranchThatEndedDoesNotReturnBelowAUnitThatHasGoneElsewhere() {
        var merged = run(new Change.Merge(Set.of(branch), tree.other(), null), DAY);
        var rest = run(new Change.Move(base, next), DAY.plusDays(1));

        stays(merged, new Obstacle(Obstacle.Code.LATER, "2-QĐ/TU", 1));
        undo.undo(tree.administrator(), rest);
        assertThat(see.see(tree.administrator(), merged).obstacles()).isEmpty();
    }

    @Test
    void peopleDoNotReturnToABranchThatHasEnded() {
        var mover = house.member(tree, branch, "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        house.member(tree, branch, "Lê Thị Mai", MemberStatus.OFFICIAL);
        var split = run(
                new Change.Split(branch, fresh(), form(UnitKind.BRANCH, "Chi bộ tổ Văn"), Set.of(mover), Set.of()),
                DAY);
        run(new Change.Merge(Set.of(branch), tree.other(), null), DAY.plusDays(1));

        stays(split, new Obstacle(Obstacle.Code.LATER, "2-QĐ/TU", 1));
    }

    @Test
    void aMoveStaysOnceABranchWasSplitFromWhatItMoved() {
        var mover = house.member(tree, branch, "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        house.member(tree, branch, "Lê Thị Mai", MemberStatus.OFFICIAL);
        var moved = run(new Change.Move(branch, tree.commune()), DAY);
        run(
                new Change.Split(branch, fresh(), form(UnitKind.BRANCH, "Chi bộ tổ Văn"), Set.of(mover), Set.of()),
                DAY.plusDays(1));

        stays(moved, new Obstacle(Obstacle.Code.LATER, "2-QĐ/TU", 1));
    }

    private void stays(ReorganisationId id, Obstacle obstacle) {
        assertThat(see.see(tree.administrator(), id).obstacles()).containsExactly(obstacle);
        assertThatThrownBy(() -> undo.undo(tree.administrator(), id)).isInstanceOf(ReorganisationRefusal.class);
    }

    private ReorganisationId run(Change change, LocalDate day) {
        var request = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()), change, new Decision(++numbers + "-QĐ/TU", day, day, ""));
        run.run(
                tree.administrator(),
                request,
                preview.preview(tree.administrator(), request).fingerprint());
        return request.id();
    }

    private UnitId create(UnitId parent, UnitKind kind, String name) {
        return createUnit.create(
                tree.administrator(), new CreateUnit.Command(null, parent, kind, name, null, null, null, null));
    }

    private UnitPath path(UnitId unit) {
        return units.find(unit).orElseThrow().path();
    }

    private static UnitForm form(UnitKind kind, String name) {
        return UnitForm.of(kind, name, null, null, null);
    }

    private static UnitId fresh() {
        return new UnitId(UUID.randomUUID());
    }
}
