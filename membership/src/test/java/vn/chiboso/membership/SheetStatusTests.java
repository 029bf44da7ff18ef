package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.ConfirmIntake;
import vn.chiboso.membership.application.port.in.HandInIntake;
import vn.chiboso.membership.application.port.in.SeeGroups;
import vn.chiboso.membership.application.port.in.SeeIntake;
import vn.chiboso.membership.application.port.in.SeeUnitTraits;
import vn.chiboso.membership.application.port.in.WorkOnIntakeNow;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.intake.IntakeCounts;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.roll.BulkRow;
import vn.chiboso.membership.domain.roll.Finding;

/** A sheet does nothing to somebody kept that takes an act with its decision. */
@MembershipSlice
class SheetStatusTests {
    private static final String HEAD = "Họ và tên;Ngày sinh;Ngày kết nạp;Tình trạng\n";

    @Autowired
    House house;

    @Autowired
    HandInIntake handIn;

    @Autowired
    SeeIntake see;

    @Autowired
    WorkOnIntakeNow now;

    @Autowired
    ConfirmIntake confirm;

    @Autowired
    SeeGroups groups;

    @Autowired
    SeeUnitTraits traits;

    @Autowired
    Intakes intakes;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor secretary;
    private boolean probationary;

    @BeforeEach
    void built() {
        tree = house.build();
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "OFFICIAL, Đình chỉ sinh hoạt",
        "SUSPENDED, Chính thức",
        "OFFICIAL, Miễn công tác và SHĐ",
        "PROBATIONARY, Chính thức"
    })
    void whatTakesAnActIsLeftOut(MemberStatus kept, String told) {
        house.member(secretary, tree.branch(), "Lê Văn Bình", kept);

        probationary = kept == MemberStatus.PROBATIONARY;
        var row = row("Lê Văn Bình", told);

        assertThat(row.outcome()).isEqualTo(BulkRow.Outcome.REFUSED);
        assertThat(row.findings()).extracting(Finding::code).contains("status-by-act");
    }

    @Test
    void whoIsInspectedIsNotSentAway() {
        var member = house.member(secretary, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        sql.sql("""
                insert into membership.act (id, member_id, kind, on_day, recorded_at)
                values (gen_random_uuid(), :member, 'INSPECTION_OPENED', '2026-11-01', now())
                """).param("member", member.value()).update();

        assertThat(row("Lê Văn Bình", "Tạm thời đi nơi khác").findings())
                .extracting(Finding::code)
                .contains("status-by-act");
    }

    @Test
    void whoHandsItInDoesNotTellTheOwnStatus() {
        assertThat(row("Vũ Văn Hùng", "Tạm thời đi nơi khác").findings())
                .extracting(Finding::code)
                .contains("status-own");
    }

    @Test
    void whatTheListBookMaySayIsTakenOver() {
        house.member(secretary, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);

        var id = handedIn(HEAD + "Lê Văn Bình;02/03/1980;20/05/2010;Tạm thời đi nơi khác\n");

        assertThat(see.see(secretary, new SeeIntake.Query(id, 0))
                        .intake()
                        .counts()
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void aGroupThatASheetNamesFirstSaysWhichSheet() {
        var id = handedIn("Họ và tên;Ngày sinh;Ngày kết nạp;Tình trạng;Tổ đảng\n"
                + "Ngô Thị Mơ;02/03/1980;20/05/2010;Chính thức;Tổ 7\n");
        var intake = see.see(secretary, new SeeIntake.Query(id, 0)).intake();
        confirm.confirm(
                secretary,
                new ConfirmIntake.Command(id, intake.fileHash(), intake.counts().toWrite()));
        now.work(id);

        var group = groups.see(secretary, tree.branch()).groups().getFirst();
        assertThat(group.node().form().name().value()).isEqualTo("Tổ 7");
        assertThat(java.util.Objects.requireNonNull(group.origin()).intake()).isEqualTo(id);
        assertThat(java.util.Objects.requireNonNull(
                                traits.see(secretary, group.node().id()).origin())
                        .fileName())
                .isEqualTo("so.csv");
    }

    @Test
    void whoComesBackIsTakenOver() {
        house.member(secretary, tree.branch(), "Lê Văn Bình", MemberStatus.TRANSFERRED_OUT);
        takenOver(HEAD + "Lê Văn Bình;02/03/1980;20/05/2010;Chính thức\n");
    }

    @Test
    void whoseCeremonyIsNotKnownHereBecomesOfficialByAnActTheSame() {
        var member = house.member(secretary, tree.branch(), "Lê Văn Bình", MemberStatus.PROBATIONARY);
        sql.sql("update membership.member set ceremony_on = null, decision_on = null where id = :id")
                .param("id", member.value())
                .update();
        var id = handedIn("Họ và tên;Ngày sinh;Ngày kết nạp;Ngày chính thức;Tình trạng\n"
                + "Lê Văn Bình;02/03/1980;;20/09/2026;Chính thức\n");
        assertThat(see.see(secretary, new SeeIntake.Query(id, 0))
                        .intake()
                        .counts()
                        .changed())
                .isZero();
    }

    private void takenOver(String text) {
        assertThat(see.see(secretary, new SeeIntake.Query(handedIn(text), 0))
                        .intake()
                        .counts()
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void whoWaitedForTheSheetCountsWhatWasAnsweredMeanwhile() {
        var id = handedIn(HEAD + "Ngô Thị Mơ;02/03/1980;20/05/2010;Chính thức\n");
        var counts = new AtomicReference<IntakeCounts>();
        var waiting = new AtomicReference<CompletableFuture<Void>>();
        transactions.executeWithoutResult(answering -> {
            intakes.lock(id);
            var waits = AtOnce.begin(() -> transactions.executeWithoutResult(
                    t -> counts.set(intakes.lock(id).orElseThrow().counts())));
            AtOnce.untilWaiting(sql, 1);
            sql.sql("update membership.intake_block set leaders = 1 where intake_id = :id")
                    .param("id", id.value())
                    .update();
            waiting.set(waits);
        });
        waiting.get().join();

        assertThat(counts.get().leaders()).isEqualTo(1);
    }

    private BulkRow row(String name, String status) {
        var ceremony = status.equals("Chính thức") && probationary ? "20/06/2026" : "20/05/2010";
        var id = handedIn(HEAD + name + ";02/03/1980;" + ceremony + ";" + status + "\n");
        var seen = see.see(secretary, new SeeIntake.Query(id, 0));
        assertThat(seen.rows())
                .as("left out, instead of %s", seen.intake().counts())
                .hasSize(1);
        return seen.rows().getFirst();
    }

    private IntakeId handedIn(String text) {
        var file = text.getBytes(StandardCharsets.UTF_8);
        var id = handIn.handIn(secretary, new HandInIntake.Command(tree.branch(), "so.csv", file, null));
        now.work(id);
        return id;
    }
}
