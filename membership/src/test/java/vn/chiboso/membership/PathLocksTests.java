package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.membership.AtOnce.await;
import static vn.chiboso.membership.AtOnce.begin;
import static vn.chiboso.membership.AtOnce.untilWaiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Acts of two people, and an act and a reorganisation, at the same time: nobody waits in a circle, and everybody is counted. */
@MembershipSlice
class PathLocksTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @Autowired
    House house;

    @Autowired
    Paths paths;

    @Autowired
    TreeSurvey survey;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    RunReorganisation run;

    @Autowired
    UndoReorganisation undo;

    @Autowired
    TransactionTemplate together;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private MemberId person;

    @BeforeEach
    void built() {
        tree = house.build();
        person = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
    }

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        sql.sql("drop trigger if exists zz_slowly on membership.status").update();
        sql.sql("drop function if exists membership.zz_slowly()").update();
        KeptCounts.areRight(sql);
    }

    /** Each counts at home and at the other's home; rows come slowly, so that each has its own before it wants the other's. */
    @Test
    void guestsReceivedCrosswiseDoNotWaitForEachOther() throws Exception {
        var elsewhere = house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL);
        sql.sql("""
                create or replace function membership.zz_slowly() returns trigger language plpgsql as $$
                begin perform pg_sleep(0.3); return null; end $$
                """).update();
        sql.sql("""
                create trigger zz_slowly after insert or update or delete on membership.status
                for each statement execute function membership.zz_slowly()
                """).update();
        var begun = new CountDownLatch(2);
        var one = begin(() -> {
            begun.countDown();
            await(begun);
            add(person, hosted(tree.other()));
        });
        var other = begin(() -> {
            begun.countDown();
            await(begun);
            add(elsewhere, hosted(tree.branch()));
        });
        CompletableFuture.allOf(one, other).get(30, TimeUnit.SECONDS);
        assertThat(hostedAt(tree.branch())).isEqualTo(1);
        assertThat(hostedAt(tree.other())).isEqualTo(1);
    }

    /** Going home is counted before the row that begins at home is checked against the branch, which the reorganisation has. */
    @Test
    void whoGoesHomeAndAReorganisationOfTheHomeDoNotWaitForEachOther() throws Exception {
        add(person, hosted(tree.other()));
        var branchHeld = new CountDownLatch(1);
        var reorganisation = begin(() -> together.executeWithoutResult(status -> {
            survey.lock(Set.of(tree.branch()));
            branchHeld.countDown();
            untilWaiting(sql, 1);
            sql.sql("update membership.unit_count set path = path where unit_id = :unit")
                    .param("unit", tree.branch().value())
                    .update();
        }));
        var home = begin(() -> {
            await(branchHeld);
            add(person, Act.plain(new ActId(UUID.randomUUID()), ActKind.HOSTING_ENDED, DAY, null, null, null));
        });
        CompletableFuture.allOf(reorganisation, home).get(30, TimeUnit.SECONDS);
        assertThat(hostedAt(tree.other())).isZero();
    }

    /** The branch stands below what was moved; nothing of it is locked but its count. */
    @Test
    void whoIsEnteredWhileAMoveIsTakenBackIsCounted() throws Exception {
        var base = create(tree.commune(), UnitKind.BASE, "Đảng bộ trường Quảng Bình");
        var below = create(base, UnitKind.BRANCH, "Chi bộ khối 5");
        var next = create(tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên");
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        var request = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()),
                new Change.Move(base, next),
                new Decision("1-QĐ/TU", DAY, DAY, ""));
        run.run(
                tree.administrator(),
                request,
                preview.preview(tree.administrator(), request).fingerprint());
        var back = new CountDownLatch(1);
        var undoing = begin(() -> together.executeWithoutResult(status -> {
            undo.undo(tree.administrator(), request.id());
            back.countDown();
            untilWaiting(sql, 1);
        }));
        var entered = begin(() -> {
            await(back);
            house.member(tree, below, "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        });
        CompletableFuture.allOf(undoing, entered).get(30, TimeUnit.SECONDS);
        assertThat(sql.sql("select members from membership.unit_count where unit_id = :unit")
                        .param("unit", below.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void add(MemberId member, Act act) {
        together.executeWithoutResult(status -> {
            var path = paths.lock(member);
            var longer = Stream.concat(path.acts().stream(), Stream.of(act)).toList();
            paths.keep(new Path(member, longer), tree.administrator().account(), Instant.parse("2026-11-20T02:00:00Z"));
        });
    }

    private static Act hosted(UnitId at) {
        return Act.to(
                new ActId(UUID.randomUUID()),
                ActKind.HOSTED,
                LocalDate.of(2026, 9, 1),
                at,
                DAY.plusYears(1),
                null,
                null);
    }

    private int hostedAt(UnitId unit) {
        return sql.sql("select hosted from membership.unit_count where unit_id = :unit")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    private UnitId create(UnitId parent, UnitKind kind, String name) {
        return createUnit.create(
                tree.administrator(), new CreateUnit.Command(null, parent, kind, name, null, null, null, null));
    }
}
