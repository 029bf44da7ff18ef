package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
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
import vn.chiboso.membership.application.port.in.AnswerIntakeRow;
import vn.chiboso.membership.application.port.in.DownloadIntake;
import vn.chiboso.membership.application.port.in.ExportRolls;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.SteerIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.BulkGround;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.SheetFormat;
import vn.chiboso.membership.events.RollChanged;

/** Sheets over several branches: handed in, compared, confirmed, written piece by piece, taken out again. */
@MembershipSlice
class IntakeTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @Autowired
    House house;

    @Autowired
    IntakeDesk desk;

    @Autowired
    SeeIntake see;

    @Autowired
    AnswerIntakeRow answer;

    @Autowired
    SteerIntake steer;

    @Autowired
    WorkOnIntakes work;

    @Autowired
    DownloadIntake download;

    @Autowired
    ExportRolls export;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor officer;

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @BeforeEach
    void built() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
        desk.of(tree, officer);
    }

    @Test
    void whatLeavesComesBackAndChangesNothing() {
        house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.EXEMPT);
        house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.PROBATIONARY);
        house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        sql.sql(
                        "update membership.member set home_place = '=1+1', note = '''-chú', away = true where full_name like 'Lê%'")
                .update();
        for (var format : SheetFormat.values()) {
            var intake = desk.checked(exported(format));

            assertThat(intake.counts().unchanged()).as(format.name()).isEqualTo(4);
            assertThat(intake.counts().toWrite() + intake.counts().leftOut()).isZero();
        }
        assertThat(new String(exported(SheetFormat.CSV), StandardCharsets.UTF_8))
                .contains(",'=1+1,");
    }

    @Test
    void rowsGoToTheirBranchesAndOthersAreToldOfEachRollOnce(PublishedEvents events) {
        var id = desk.running(desk.sheet(1_203));
        work.work();

        assertThat(desk.see(id).state()).isEqualTo(IntakeState.DONE);
        assertThat(desk.see(id).counts().added()).isEqualTo(1_203);
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(602);
        assertThat(rolls.of(tree.other(), TODAY)).hasSize(601 + 1);
        assertThat(rolls.of(tree.branch(), AUGUST.minusDays(1))).isEmpty();
        assertThat(events.ofType(RollChanged.class).matching(e -> e.added() > 600))
                .hasSize(2);
        assertThat(count("select count(*) from membership.intake_block where content is not null"))
                .isZero();
        assertThat(count("select members from membership.unit_count where unit_id = '" + tree.branch() + "'"))
                .isEqualTo(602);
    }

    @Test
    void killedInTheMiddleItGoesOnAtTheNextPieceAndWritesNobodyTwice() {
        var id = desk.running(desk.sheet(1_203));
        // the second piece is written, yet its transaction never ends
        desk.failingAt(2, work::work);
        assertThat(desk.see(id).next()).isEqualTo(1);
        assertThat(desk.see(id).state()).isEqualTo(IntakeState.RUNNING);
        assertThat(count("select count(*) from membership.member")).isEqualTo(501);

        work.work();

        assertThat(desk.see(id).state()).isEqualTo(IntakeState.DONE);
        assertThat(desk.see(id).counts().added()).isEqualTo(1_203);
        assertThat(count("select count(*) from membership.member")).isEqualTo(1_204);
    }

    @Test
    void anotherOneInTheSamePartOfTheTreeWaits() {
        var first = desk.checked(desk.sheet(3)).id();
        var second = desk.checked(desk.sheet(2)).id();
        desk.confirmed(first);

        assertThatThrownBy(() -> desk.confirmed(second))
                .isInstanceOfSatisfying(
                        IntakeRefusal.class, r -> assertThat(r.code()).endsWith("beside"));
        steer.steer(officer, first, Intake.Order.STOP);
        // one that is stopped keeps nobody waiting, yet does not go on beside another
        work.work();
        assertThat(rolls.of(tree.branch(), TODAY)).isEmpty();
        steer.steer(officer, first, Intake.Order.GO_ON);
        work.work();
        assertThat(rolls.of(tree.branch(), TODAY)).hasSize(2);
        // what was confirmed of the second is no longer what it would do
        desk.confirmed(second);
        work.work();
        assertThat(desk.see(second).counts().added()).isZero();
        assertThat(desk.see(second).counts().unchanged()).isEqualTo(2);
    }

    @Test
    void saysWhatIsWrongRowByRowAlsoInTheSameSheet() {
        house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        var file = IntakeDesk.HEAD + desk.row(tree.branch(), "Vũ Văn Hùng", "01/02/1978", "38.000001")
                + desk.row(tree.branch(), "Vũ Văn Hùng", "1/2/1978", "38.000002")
                + desk.row(tree.province(), "Trần Thị Hoa", "01/02/1979", "")
                + "nowhere;Trần Thị Lan;01/02/1979;;20/05/2010;;;\n"
                + desk.row(tree.branch(), "Ngô Thị Mơ", "31/02/1979", "")
                + ";;;;;;;\n"
                + desk.row(tree.other(), "Lê Văn Bình", "02/03/1980", "").replace("04/05/2010", "")
                + desk.row(tree.branch(), "=cmd|' /C calc'!A0", "02/03/1980", "");
        var intake = desk.checked(file.getBytes(StandardCharsets.UTF_8));

        assertThat(intake.counts().refused()).isEqualTo(6);
        assertThat(intake.counts().doubtful()).isEqualTo(1);
        var rows = see.see(officer, new SeeIntake.Query(intake.id(), 0)).rows();
        assertThat(rows).extracting(BulkRow::row).containsExactly(2, 3, 4, 5, 6, 8, 9);
        assertThat(rows)
                .extracting(r -> r.findings().getLast().code())
                .containsExactly(
                        "person-twice",
                        "person-twice",
                        "unit-outside",
                        "unit-outside",
                        "date-impossible",
                        "same-name-and-birth",
                        "unreadable-fullName");
        var out = new ByteArrayOutputStream();
        download.download(officer, new DownloadIntake.Query(intake.id(), SheetFormat.CSV, Locale.of("vi")), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Lý do chưa nhập", "31/02/1979", "Không có chi bộ mang mã này", "'=cmd|");

        answer.answer(officer, new AnswerIntakeRow.Command(intake.id(), 8, BulkGround.Answer.OTHER));
        assertThat(desk.see(intake.id()).counts().doubtful()).isZero();
        assertThat(desk.see(intake.id()).counts().added()).isEqualTo(1);
        assertThatThrownBy(() ->
                        answer.answer(officer, new AnswerIntakeRow.Command(intake.id(), 8, BulkGround.Answer.OTHER)))
                .isInstanceOf(IntakeRefusal.class);
        desk.confirmed(intake.id());
        work.work();
        assertThat(rolls.of(tree.other(), TODAY)).hasSize(2);
    }

    @Test
    void isForOfficersInChargeAlone() {
        var secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        var id = desk.checked(desk.sheet(2)).id();

        assertThatThrownBy(() -> desk.handIn(secretary, desk.sheet(2))).isInstanceOf(UnitRefusal.class);
        assertThatThrownBy(() -> see.see(secretary, new SeeIntake.Query(id, 0))).isInstanceOf(IntakeRefusal.class);
        assertThatThrownBy(() -> see.see(tree.administrator(), new SeeIntake.Query(id, 0)))
                .isInstanceOf(IntakeRefusal.class);
        assertThatThrownBy(() -> export.export(
                        tree.administrator(),
                        new ExportRolls.Query(tree.commune(), SheetFormat.CSV),
                        new ByteArrayOutputStream()))
                .isInstanceOf(UnitRefusal.class);
        var own = new ByteArrayOutputStream();
        export.export(secretary, new ExportRolls.Query(tree.branch(), SheetFormat.CSV), own);
        assertThat(own.toString(StandardCharsets.UTF_8)).contains("Vũ Văn Hùng").doesNotContain("Mai Quang Sơn");
    }

    @Test
    void aSheetOfSeveralBranchesSaysWhich() {
        assertThatThrownBy(() -> desk.handIn(
                        officer,
                        "Họ và tên;Ngày sinh;Ngày kết nạp\nVũ Văn Hùng;1978;2003\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        IntakeRefusal.class, r -> assertThat(r.field()).isEqualTo("file"));
    }

    private byte[] exported(SheetFormat format) {
        var out = new ByteArrayOutputStream();
        export.export(officer, new ExportRolls.Query(tree.commune(), format), out);
        return out.toByteArray();
    }

    private int count(String query) {
        return sql.sql(query).query(Integer.class).single();
    }
}
