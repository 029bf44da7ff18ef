package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
import vn.chiboso.membership.application.port.in.DownloadIntake;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.SeeIntakeChanges;
import vn.chiboso.membership.application.port.in.SteerIntake;
import vn.chiboso.membership.application.port.in.WorkOnIntakes;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.SheetFormat;
import vn.chiboso.membership.events.RollChanged;

/** Sheets in which something cannot be done: the rest goes on, others are told, and nobody learns of people elsewhere. */
@MembershipSlice
class IntakeTroubleTests {
    @Autowired
    House house;

    @Autowired
    IntakeDesk desk;

    @Autowired
    SeeIntake see;

    @Autowired
    SeeIntakeChanges changes;

    @Autowired
    SteerIntake steer;

    @Autowired
    WorkOnIntakes work;

    @Autowired
    DownloadIntake download;

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
    void whatOneRowCannotDoKeepsNoOtherBack() {
        var id = desk.checked(desk.sheet(3)).id();
        desk.confirmed(id);
        // what nobody foresaw: the database refuses one of them
        desk.failingFor("38.000001", () -> {
            for (var i = 0; i < 4; i++) {
                work.work();
            }
        });

        assertThat(desk.see(id).state()).isEqualTo(IntakeState.DONE);
        assertThat(desk.see(id).counts().added()).isEqualTo(2);
        assertThat(desk.see(id).counts().refused()).isEqualTo(1);
        assertThat(count("select count(*) from membership.member where card_number like '38.%'"))
                .isEqualTo(2);
        var out = new ByteArrayOutputStream();
        download.download(officer, new DownloadIntake.Query(id, SheetFormat.CSV, Locale.of("vi")), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("38.000001", "Đã thử ghi riêng dòng này")
                .doesNotContain("38.000002");
    }

    @Test
    void whatAStoppedSheetHasWrittenIsToldWhenItIsGivenUpOrRunsOut(PublishedEvents events) {
        for (var runsOut : new boolean[] {false, true}) {
            var id = stoppedAfterOnePiece(runsOut ? 600 : 0);
            if (runsOut) {
                sql.sql("update membership.intake set expires_at = '2026-11-01' where id = :id")
                        .param("id", id.value())
                        .update();
            } else {
                steer.steer(officer, id, Intake.Order.DROP);
            }
            work.work();

            assertThat(desk.see(id).state()).isEqualTo(IntakeState.DROPPED);
            assertThat(count("select count(*) from membership.intake_block where content is not null"))
                    .isZero();
            assertThat(count("select count(*) from membership.intake_unit")).isZero();
        }
        assertThat(events.ofType(RollChanged.class).matching(e -> e.added() == 250))
                .hasSize(4);
    }

    private IntakeId stoppedAfterOnePiece(int from) {
        var id = desk.running(desk.sheet(from, 510));
        desk.failingAt(2, work::work);
        steer.steer(officer, id, Intake.Order.STOP);
        return id;
    }

    @Test
    void showsWhatWouldChangeBeforeItIsConfirmed() {
        house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        sql.sql("update membership.member set home_place = 'Nghệ An' where full_name = 'Lê Văn Bình'")
                .update();
        var intake = desk.checked((IntakeDesk.HEAD + desk.row(tree.branch(), "Lê Văn Bình", "02/03/1980", "38.000077"))
                .getBytes(StandardCharsets.UTF_8));

        assertThat(intake.counts().changed()).isEqualTo(1);
        var seen = changes.see(officer, new SeeIntakeChanges.Query(intake.id(), 0));
        assertThat(seen.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.changes()).anySatisfy(change -> {
                    assertThat(change.before()).isEqualTo("Nghệ An");
                    assertThat(change.after()).isEqualTo("Thanh Hóa");
                }));
        assertThatThrownBy(() -> changes.see(tree.administrator(), new SeeIntakeChanges.Query(intake.id(), 0)))
                .isInstanceOf(IntakeRefusal.class);
    }

    @Test
    void whoHandsInASheetLearnsNothingOfPeopleElsewhereUnlessInChargeOfThem() {
        house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        var file = (IntakeDesk.HEAD
                        + desk.row(tree.other(), "Lê Văn Bình", "02/03/1980", "")
                                .replace("04/05/2010", ""))
                .getBytes(StandardCharsets.UTF_8);
        var province = house.holder(tree, tree.other(), "Lò Văn Sáng", Position.ORGANISATION_OFFICER, tree.province());
        // the branch stands in another commune of the province
        sql.sql("""
                update membership.unit_link set path = (select path from membership.unit_link where unit_id = :province) || 'zz.b.'
                where unit_id = :branch
                """)
                .param("province", tree.province().value())
                .param("branch", tree.branch().value())
                .update();
        var id = desk.checked(file).id();

        var own = see.see(officer, new SeeIntake.Query(id, 0)).rows().getFirst();
        assertThat(own.outcome()).isEqualTo(BulkRow.Outcome.DOUBTFUL);
        assertThat(own.alike()).isNull();
        assertThat(own.findings().toString()).doesNotContain("Chi bộ");
        var above = see.see(province, new SeeIntake.Query(id, 0)).rows().getFirst();
        assertThat(above.alike()).isNotNull();
    }

    private int count(String query) {
        return sql.sql(query).query(Integer.class).single();
    }
}
