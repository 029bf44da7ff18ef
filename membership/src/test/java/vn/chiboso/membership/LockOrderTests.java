package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.membership.AtOnce.await;
import static vn.chiboso.membership.AtOnce.begin;
import static vn.chiboso.membership.AtOnce.untilWaiting;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.application.port.out.ReadinessNotes;
import vn.chiboso.membership.application.port.out.TreeSurvey;

/** Whoever writes about people locks branches, people, counts in one order, and waits for nothing that a mere mention holds. */
@MembershipSlice
class LockOrderTests {
    @Autowired
    House house;

    @Autowired
    BulkRolls rolls;

    @Autowired
    ReadinessNotes notes;

    @Autowired
    Merges merges;

    @Autowired
    TreeSurvey survey;

    @Autowired
    TransactionTemplate together;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private MemberId person;
    private MemberId helper;

    @BeforeEach
    void built() {
        tree = house.build();
        person = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        helper = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
    }

    /** The branch first, then its people: an answer has its person and wants the first count of the branch. */
    @Test
    void anAnswerAndASheetDoNotWaitForEachOther() throws Exception {
        var sheetHasBranch = new CountDownLatch(1);
        var answerHasPerson = new CountDownLatch(1);
        var sheet = begin(() -> together.executeWithoutResult(status -> {
            rolls.lock(Set.of(tree.branch()), Set.of());
            sheetHasBranch.countDown();
            await(answerHasPerson);
            rolls.lock(Set.of(), Set.of(person));
        }));
        var answer = begin(() -> together.executeWithoutResult(status -> {
            await(sheetHasBranch);
            notes.lock(person);
            answerHasPerson.countDown();
            untilWaiting(sql, 1);
            say(person, null);
        }));
        CompletableFuture.allOf(sheet, answer).get(20, TimeUnit.SECONDS);
        assertThat(counted(tree.branch())).isEqualTo(1);
    }

    /** An answer names who helps, whom the sheet has already. */
    @Test
    void aHelperThatASheetHasDoesNotHoldTheAnswerUp() throws Exception {
        var sheetHasHelper = new CountDownLatch(1);
        var answerHasPerson = new CountDownLatch(1);
        var sheet = begin(() -> together.executeWithoutResult(status -> {
            rolls.lock(Set.of(), Set.of(helper));
            sheetHasHelper.countDown();
            await(answerHasPerson);
            rolls.lock(Set.of(), Set.of(person));
        }));
        var answer = begin(() -> together.executeWithoutResult(status -> {
            await(sheetHasHelper);
            notes.lock(person);
            answerHasPerson.countDown();
            untilWaiting(sql, 1);
            say(person, helper);
        }));
        CompletableFuture.allOf(sheet, answer).get(20, TimeUnit.SECONDS);
        assertThat(counted(tree.branch())).isEqualTo(1);
    }

    /** Two sheets that move people with answers between the same two branches, one row the other way round. */
    @Test
    void countsOfTwoBranchesAreLockedInOneOrderWhateverTheRowsSay() throws Exception {
        var elsewhere = house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL);
        say(person, null);
        say(elsewhere, null);
        var both = List.of(tree.branch(), tree.other());
        var begun = new CountDownLatch(2);
        var first = new AtomicBoolean(true);
        var one = begin(() -> countInTurn(both, begun, first));
        var other = begin(() -> countInTurn(both.reversed(), begun, first));
        CompletableFuture.allOf(one, other).get(20, TimeUnit.SECONDS);
        assertThat(counted(tree.branch())).isEqualTo(1);
    }

    /**
     * A reorganisation of two branches, a sheet of the second one with a person of the first, and a merge of that person, which names
     * the first branch: whoever takes branches before which nobody else can go on holds none of them while it waits for another.
     */
    @Test
    void aMergeAReorganisationAndASheetDoNotWaitInACircle() throws Exception {
        var branches = Stream.of(tree.branch(), tree.other())
                .sorted(Comparator.comparing(unit -> unit.value().toString()))
                .toList();
        var had = new CountDownLatch(2);
        var sheet = begin(() -> together.executeWithoutResult(status -> {
            rolls.lock(Set.of(branches.getLast()), Set.of());
            had.countDown();
            untilWaiting(sql, 1);
            rolls.lock(Set.of(), Set.of(person));
        }));
        var merge = begin(() -> together.executeWithoutResult(status -> {
            merges.lock(person, helper);
            had.countDown();
            untilWaiting(sql, 2);
            sql.sql("select id from membership.unit where id = :unit for key share")
                    .param("unit", branches.getFirst().value())
                    .query(UUID.class)
                    .list();
        }));
        await(had);
        var reorganisation = begin(() -> together.executeWithoutResult(status -> survey.lock(branches)));
        CompletableFuture.allOf(sheet, merge, reorganisation).get(20, TimeUnit.SECONDS);
    }

    private void countInTurn(List<UnitId> units, CountDownLatch begun, AtomicBoolean first) {
        together.executeWithoutResult(status -> {
            begun.countDown();
            await(begun);
            sql.sql("select membership.hold_counts(:units)::text")
                    .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                    .query(String.class)
                    .list();
            for (var unit : units) {
                sql.sql("select membership.count_readiness(array[cast(:unit as uuid)])::text")
                        .param("unit", unit.value())
                        .query(String.class)
                        .list();
                if (first.getAndSet(false)) {
                    untilWaiting(sql, 1);
                }
            }
        });
    }

    private void say(MemberId member, @org.jspecify.annotations.Nullable MemberId helps) {
        sql.sql("""
                insert into membership.readiness (id, member_id, kind, device, connection, skills, paper, helper_id, way, asked_on, asked_own,
                    asked_by, by_account, by_name, on_day, recorded_at)
                values (:id, :member, 'ASKED', 'NONE', 'NONE', '', '', :helper, 'ON_PAPER', '2026-11-20', true, 'x', :id, 'x', '2026-11-20', now())
                """)
                .param("id", UUID.randomUUID())
                .param("member", member.value())
                .param("helper", helps == null ? null : helps.value())
                .update();
    }

    private int counted(UnitId unit) {
        return sql.sql("select asked from membership.readiness_count where unit_id = :unit")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }
}
