package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.in.HandInIntake;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.SteerIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakeNow;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeState;

/** Who leads a branch is said from above: not by a sheet that goes on, or is written, in the name of somebody who may not say it. */
@MembershipSlice
class SheetLeadersTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    HandInIntake handIn;

    @Autowired
    SeeIntake see;

    @Autowired
    ConfirmIntake confirm;

    @Autowired
    SteerIntake steer;

    @Autowired
    WorkOnIntakeNow now;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor officer;
    private Actor secretary;

    @BeforeEach
    void built() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
    }

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @Test
    void aSheetThatSaysWhoLeadsGoesOnOnlyInTheNameOfWhoMaySayIt() {
        var id = confirmedFromAbove();
        steer.steer(officer, id, Intake.Order.STOP);

        assertThatThrownBy(() -> steer.steer(secretary, id, Intake.Order.GO_ON))
                .isInstanceOfSatisfying(
                        RollRefusal.class, r -> assertThat(r.code()).endsWith("leaders"));
        assertThat(intake(id).state()).isEqualTo(IntakeState.STOPPED);
        assertThat(deputies()).isZero();

        steer.steer(officer, id, Intake.Order.GO_ON);
        now.work(id);
        assertThat(deputies()).isOne();
    }

    /** The officer has become deputy of the branch by then: keeps its roll, and says of nobody who leads it. */
    @Test
    void whoMayNoLongerSayWhoLeadsHasTheOtherRowsWritten() {
        var id = confirmedFromAbove();
        sql.sql("""
                update membership.position set position = 'DEPUTY_SECRETARY', unit_id = :branch
                where member_id = (select member_id from membership.account where id = :account)
                """)
                .param("branch", tree.branch().value())
                .param("account", officer.account().value())
                .update();
        var before = deputies();

        assertThat(now.work(id).state()).isEqualTo(IntakeState.DONE);

        assertThat(deputies()).isEqualTo(before);
        assertThat(rolls.of(tree.branch(), TODAY))
                .extracting(member -> member.fullName())
                .contains("Ngô Văn Thường")
                .doesNotContain("Ngô Thị Mơ");
    }

    private IntakeId confirmedFromAbove() {
        var text = "Họ và tên;Ngày sinh;Ngày QĐ kết nạp;Ngày kết nạp;Ngày chính thức;Số thẻ;Chức vụ\n"
                + "Ngô Thị Mơ;01/02/1979;04/05/2010;20/05/2010;20/05/2011;38.000001;Phó bí thư\n"
                + "Ngô Văn Thường;01/02/1978;04/05/2010;20/05/2010;20/05/2011;38.000002;\n";
        var id = handIn.handIn(
                officer,
                new HandInIntake.Command(tree.branch(), "so.csv", text.getBytes(StandardCharsets.UTF_8), null));
        now.work(id);
        var intake = intake(id);
        assertThat(intake.counts().leaders()).isOne();
        confirm.confirm(
                officer,
                new ConfirmIntake.Command(id, intake.fileHash(), intake.counts().toWrite()));
        return id;
    }

    private Intake intake(IntakeId id) {
        return see.see(secretary, new SeeIntake.Query(id, 0)).intake();
    }

    private int deputies() {
        return rolls.holders(tree.branch(), Position.DEPUTY_SECRETARY, TODAY).size();
    }
}
