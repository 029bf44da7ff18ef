package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitAffairs.Pending;
import vn.chiboso.membership.api.UnitAffairs.Sort;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.CarryOutComing;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.PrepareReorganisation;
import vn.chiboso.membership.application.port.in.PreviewComingReorganisation;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RetryComingReorganisation;
import vn.chiboso.membership.application.port.in.RunComingReorganisations;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeComingReorganisation;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation.State;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.events.ComingReorganisationChanged;

/** Two of one unit go by their days, whatever holds up the first. That their days come is played by putting them back. */
@MembershipSlice
class ComingOrderTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    House house;

    @Autowired
    Neighbours neighbours;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    PrepareReorganisation prepare;

    @Autowired
    RunComingReorganisations job;

    @Autowired
    CarryOutComing carryOut;

    @Autowired
    PreviewComingReorganisation previewAgain;

    @Autowired
    RetryComingReorganisation retry;

    @Autowired
    SeeComingReorganisation see;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    RunReorganisation run;

    @Autowired
    ComingReorganisations comings;

    @Autowired
    Units units;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor administrator;
    private int numbers;

    @BeforeEach
    void build() {
        tree = house.build();
        neighbours.forget();
        administrator = tree.administrator();
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
    }

    @AfterEach
    void forget() {
        neighbours.forget();
    }

    @Test
    void aLaterOneIsSetAsideBehindOneThatCouldNotBeDone() {
        var merger = prepared(new Change.Merge(Set.of(tree.branch()), tree.other(), null), DAY);
        var renaming = prepared(new Change.Rename(tree.other(), new UnitName("Chi bộ thôn Giang")), DAY.plusDays(1));
        neighbours.busy(new Pending(tree.branch(), Sort.SESSION, 1));
        theirDaysCome();

        assertThat(job.run()).isZero();

        assertThat(state(renaming))
                .isInstanceOfSatisfying(
                        State.Stuck.class, stuck -> assertThat(stuck.code()).endsWith(".not-its-turn"));
        assertThatThrownBy(() -> previewAgain.preview(administrator, renaming))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).endsWith(".not-its-turn"));
        neighbours.forget();
        for (var id : List.of(merger, renaming)) {
            retry.retry(
                    administrator, id, previewAgain.preview(administrator, id).fingerprint());
            assertThat(state(id)).isInstanceOf(State.Done.class);
        }
    }

    @Test
    void aLaterOneWaitsAsLongAsAnEarlierOneIsStillTried() {
        var merger = prepared(new Change.Merge(Set.of(tree.branch()), tree.other(), null), DAY);
        var renaming = prepared(new Change.Rename(tree.other(), new UnitName("Chi bộ thôn Giang")), DAY.plusDays(1));
        theirDaysCome();

        assertThatThrownBy(() -> carryOut.carryOut(renaming)).isInstanceOf(IllegalStateException.class);

        assertThat(state(renaming)).isEqualTo(new State.Waiting());
        assertThat(job.run()).isEqualTo(2);
        assertThat(state(merger)).isInstanceOf(State.Done.class);
    }

    @Test
    void whatConcernsOtherUnitsIsNotHeldUp() {
        prepared(new Change.Merge(Set.of(tree.branch()), tree.other(), null), DAY);
        var elsewhere = prepared(new Change.Rename(tree.commune(), new UnitName("Đảng bộ xã Một")), DAY.plusDays(1));
        neighbours.busy(new Pending(tree.branch(), Sort.SESSION, 1));
        theirDaysCome();

        assertThat(job.run()).isOne();

        assertThat(state(elsewhere)).isInstanceOf(State.Done.class);
    }

    @Test
    void whatWasPreparedForAUnitThatEndedIsSeenByThoseWhoTookItOver() {
        var renaming = prepared(new Change.Rename(tree.branch(), new UnitName("Chi bộ thôn Giang")), DAY.plusDays(1));
        var next = create(tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên");
        var into = create(next, UnitKind.BRANCH, "Chi bộ thôn Yên Trung");
        var merger = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()),
                new Change.Merge(Set.of(tree.branch()), into, null),
                new Decision(++numbers + "-QĐ/TU", TODAY, TODAY, ""));
        run.run(administrator, merger, preview.preview(administrator, merger).fingerprint());
        var there = units.find(next).orElseThrow().path();
        assertThat(comings.open(List.of(there)))
                .extracting(ComingReorganisation::id)
                .containsExactly(renaming);
    }

    @Test
    void whereTheSecretaryIsSuspendedTheDeputyIsTold(PublishedEvents events) {
        var deputy = house.member(tree, tree.branch(), "Lê Thị Mai", MemberStatus.OFFICIAL);
        var secretary = house.member(tree, tree.branch(), "Đỗ Văn Ước", MemberStatus.OFFICIAL);
        house.give(tree, deputy, Position.DEPUTY_SECRETARY, tree.branch());
        house.give(tree, secretary, Position.SECRETARY, tree.branch());
        sql.sql("update membership.status set status = 'SUSPENDED' where member_id = :member")
                .param("member", secretary.value())
                .update();

        prepared(new Change.Merge(Set.of(tree.branch()), tree.other(), null), DAY);

        assertThat(events.ofType(ComingReorganisationChanged.class)
                        .matching(event -> event.unit().equals(tree.branch())))
                .singleElement()
                .satisfies(event -> assertThat(event.tell()).containsExactly(deputy));
    }

    private UnitId create(UnitId parent, UnitKind kind, String name) {
        return createUnit.create(
                administrator, new CreateUnit.Command(null, parent, kind, name, null, null, null, null));
    }

    private State state(ReorganisationId id) {
        return see.see(administrator, id).coming().state();
    }

    private ReorganisationId prepared(Change change, LocalDate day) {
        var request = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()), change, new Decision(++numbers + "-QĐ/TU", TODAY, day, ""));
        prepare.prepare(
                administrator, request, preview.preview(administrator, request).fingerprint());
        return request.id();
    }

    private void theirDaysCome() {
        sql.sql("update membership.coming_reorganisation set effective_on = effective_on - 12")
                .update();
    }
}
