package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.DownloadIntake;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.SteerIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.SheetFormat;

/** Two officers in charge of a commune: one hands a sheet in and has it written, the other one looks at it. */
@MembershipSlice
class SheetOfALostPostTests {
    @Autowired
    House house;

    @Autowired
    IntakeDesk desk;

    @Autowired
    SeeIntake see;

    @Autowired
    SteerIntake steer;

    @Autowired
    WorkOnIntakes work;

    @Autowired
    DownloadIntake download;

    @Autowired
    JdbcClient sql;

    private Actor officer;
    private Actor successor;
    private House.Tree tree;

    @BeforeEach
    void built() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        successor = house.holder(tree, tree.other(), "Lê Thị Hoa", Position.PARTY_BUILDING_OFFICER, tree.commune());
        desk.of(tree, officer);
    }

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @Test
    void nothingIsWrittenAnyMoreForWhoLostThePostUntilSomebodyInChargeLetsItGoOn() {
        goesOnWithoutItsOrderer("""
                update membership.position set valid_to = '2026-08-02'
                where member_id = (select member_id from membership.account where id = :account)
                """);
    }

    @Test
    void nothingIsWrittenAnyMoreForALockedAccount() {
        goesOnWithoutItsOrderer("update membership.account set enabled = false where id = :account");
    }

    private void goesOnWithoutItsOrderer(String loss) {
        var id = desk.running(desk.sheet(510));
        desk.failingAt(2, work::work);
        assertThat(added()).isEqualTo(500);
        sql.sql(loss).param("account", officer.account().value()).update();

        work.work();

        assertThat(added()).isEqualTo(500);
        assertThat(seen(id).intake().state()).isEqualTo(IntakeState.STOPPED);
        assertThat(seen(id).orphaned()).isTrue();
        steer.steer(successor, id, Intake.Order.GO_ON);
        work.work();
        assertThat(added()).isEqualTo(510);
        assertThat(seen(id).intake().state()).isEqualTo(IntakeState.DONE);
        assertThat(seen(id).orphaned()).isFalse();
    }

    @Test
    void numbersInLeftOutRowsAreClearToWhoHandedThemInAndMaskedToAnybodyElse() {
        var head = IntakeDesk.HEAD.strip() + ";Điện thoại;Số định danh cá nhân\n";
        var bad = desk.row(tree.branch(), "Lê Văn Bình", "31/02/1979", "38.000001")
                .strip();
        var id = desk.checked((head + bad + ";0987654321;038080001234").getBytes(StandardCharsets.UTF_8))
                .id();

        assertThat(leftOut(officer, id)).contains("0987654321", "038080001234");
        assertThat(leftOut(successor, id))
                .contains("Lê Văn Bình", "•••••••321", "•••••••••234")
                .doesNotContain("0987654321", "038080001234");
    }

    private SeeIntake.View seen(IntakeId id) {
        return see.see(successor, new SeeIntake.Query(id, 0));
    }

    private String leftOut(Actor actor, IntakeId id) {
        var out = new ByteArrayOutputStream();
        download.download(actor, new DownloadIntake.Query(id, SheetFormat.CSV, Locale.of("vi")), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private int added() {
        return sql.sql("select count(*) from membership.member where card_number like '38.%'")
                .query(Integer.class)
                .single();
    }
}
