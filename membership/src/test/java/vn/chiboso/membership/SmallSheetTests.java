package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.in.HandInIntake;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakeNow;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.events.RollChanged;

/** The sheet of one branch is worked on in the request; the job only where that did not come to its end, and never twice. */
@MembershipSlice
class SmallSheetTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    IntakeDesk desk;

    @Autowired
    HandInIntake handIn;

    @Autowired
    SeeIntake see;

    @Autowired
    ConfirmIntake confirm;

    @Autowired
    WorkOnIntakes work;

    @Autowired
    WorkOnIntakeNow now;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor officer;
    private Actor secretary;

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @BeforeEach
    void built() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        desk.of(tree, officer);
    }

    @Test
    void killedBetweenHandingInAndComparingTheJobComparesIt() {
        var id = handedIn(secretary, people(3));
        assertThat(intake(id).state()).isEqualTo(IntakeState.CHECKING);

        work.work();
        assertThat(intake(id).state()).isEqualTo(IntakeState.CHECKED);
        assertThat(intake(id).counts().added()).isEqualTo(3);
    }

    @Test
    void whatFailsInTheRequestWaitsForTheJob(PublishedEvents events) {
        var id = handedIn(secretary, people(3));
        desk.failingAt(1, () -> assertThat(now.work(id).state()).isEqualTo(IntakeState.CHECKING));
        work.work();
        assertThat(intake(id).state()).isEqualTo(IntakeState.CHECKED);

        confirmed(secretary, id);
        desk.failingAt(1, () -> assertThat(now.work(id).state()).isEqualTo(IntakeState.RUNNING));
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(1);
        work.work();
        assertThat(intake(id).state()).isEqualTo(IntakeState.DONE);
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(4);
        assertThat(events.ofType(RollChanged.class).matching(e -> e.unit().equals(tree.branch()) && e.added() == 3))
                .hasSize(1);
    }

    @Test
    void requestsAndTheJobAtTheSameMomentDoItOnce(PublishedEvents events) {
        var id = handedIn(secretary, people(400));
        atTheSameMoment(id);
        assertThat(intake(id).counts().added()).isEqualTo(400);
        confirmed(secretary, id);
        atTheSameMoment(id);

        assertThat(now.work(id).state()).isEqualTo(IntakeState.DONE);
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(401);
    }

    private void atTheSameMoment(IntakeId id) {
        CompletableFuture.allOf(IntStream.range(0, 6)
                        .mapToObj(n -> CompletableFuture.runAsync(() -> {
                            if (n % 2 == 0) {
                                now.work(id);
                            } else {
                                work.work();
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    @Test
    void aLongerOneWaitsForTheJob() {
        var id = handedIn(secretary, people(501));
        assertThat(now.work(id).state()).isEqualTo(IntakeState.CHECKING);
        work.work();
        assertThat(intake(id).state()).isEqualTo(IntakeState.CHECKED);
    }

    @Test
    void whatTheRollHasBecomeMeanwhileIsNotOverwritten() {
        house.member(officer, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        var file = head() + "Lê Văn Bình;02/03/1980;04/05/2010;20/05/2010;20/05/2011;38.000001;\n";
        var id = handedIn(secretary, file.getBytes(StandardCharsets.UTF_8));
        assertThat(now.work(id).counts().changed()).isEqualTo(1);
        sql.sql("update membership.member set note = 'đã khác', version = version + 1 where full_name = 'Lê Văn Bình'")
                .update();

        confirmed(secretary, id);
        assertThat(now.work(id).counts().movedOn()).isEqualTo(1);
        assertThat(sql.sql("select note from membership.member where full_name = 'Lê Văn Bình'")
                        .query(String.class)
                        .single())
                .isEqualTo("đã khác");
    }

    @Test
    void whoLeadsIsConfirmedFromAbove() {
        var file = head() + "Ngô Thị Mơ;01/02/1979;04/05/2010;20/05/2010;20/05/2011;38.000001;Phó bí thư\n";
        var id = handedIn(secretary, file.getBytes(StandardCharsets.UTF_8));
        now.work(id);

        assertThat(see.see(secretary, new SeeIntake.Query(id, 0)).fromAbove()).isTrue();
        assertThat(see.see(officer, new SeeIntake.Query(id, 0)).fromAbove()).isFalse();
        assertThatThrownBy(() -> confirmed(secretary, id))
                .isInstanceOfSatisfying(
                        RollRefusal.class, r -> assertThat(r.code()).endsWith("leaders"));
        confirmed(officer, id);
        assertThat(now.work(id).counts().added()).isEqualTo(1);
        assertThat(rolls.holders(tree.branch(), Position.DEPUTY_SECRETARY, TODAY))
                .hasSize(1);
    }

    @Test
    void rowByRowAPostIsPassedOnAsOne() {
        house.member(officer, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        var file = "Họ và tên;Ngày sinh;Ngày kết nạp;Chức vụ\nLê Văn Bình;02/03/1980;20/05/2010;Bí thư\n"
                + "Vũ Văn Hùng;02/03/1980;20/05/2010;Đảng viên\n";
        var id = handedIn(officer, file.getBytes(StandardCharsets.UTF_8));
        now.work(id);
        confirmed(officer, id);
        sql.sql("update membership.intake set attempts = 2").update();

        assertThat(now.work(id).counts().changed()).isEqualTo(2);
        assertThat(rolls.holders(tree.branch(), Position.SECRETARY, TODAY)).hasSize(1);
    }

    @Test
    void besideASheetFromAboveItWaitsAndIsNotToldWhose() {
        var above = desk.running(desk.sheet(3));
        var id = handedIn(secretary, people(1));
        now.work(id);

        assertThatThrownBy(() -> confirmed(secretary, id)).isInstanceOfSatisfying(IntakeRefusal.class, r -> {
            assertThat(r.code()).endsWith("beside-others");
            assertThat(r.args()).isEmpty();
        });
        work.work();
        assertThat(desk.see(above).state()).isEqualTo(IntakeState.DONE);
        confirmed(secretary, id);
        assertThat(now.work(id).state()).isEqualTo(IntakeState.DONE);
    }

    private static String head() {
        return "Họ và tên;Ngày sinh;Ngày QĐ kết nạp;Ngày kết nạp;Ngày chính thức;Số thẻ;Chức vụ\n";
    }

    private static byte[] people(int rows) {
        var text = new StringBuilder(head());
        for (var n = 0; n < rows; n++) {
            text.append("Phạm Văn %c%c%c;09/08/1977;04/05/2010;20/05/2010;20/05/2011;39.%06d;%n"
                    .formatted('A' + n % 26, 'a' + n / 26 % 26, 'a' + n / 676, n));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private IntakeId handedIn(Actor actor, byte[] file) {
        return handIn.handIn(actor, new HandInIntake.Command(tree.branch(), "so.csv", file, null));
    }

    private Intake intake(IntakeId id) {
        return see.see(officer, new SeeIntake.Query(id, 0)).intake();
    }

    private void confirmed(Actor actor, IntakeId id) {
        var intake = intake(id);
        confirm.confirm(
                actor,
                new ConfirmIntake.Command(id, intake.fileHash(), intake.counts().toWrite()));
    }
}
