package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.domain.intake.IntakeId;

/** Several who would work on one sheet at the same time. */
@MembershipSlice
class IntakeTakersTests {
    @Autowired
    House house;

    @Autowired
    IntakeDesk desk;

    @Autowired
    Intakes intakes;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    private IntakeId id;

    @BeforeEach
    void built() {
        var tree = house.build();
        desk.of(
                tree,
                house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune()));
        id = desk.running(desk.sheet(2));
    }

    @Test
    void whileOneHasASheetNobodyElseGetsIt() {
        var second = new AtomicReference<Boolean>();
        var taken = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var one = AtOnce.begin(() -> transactions.executeWithoutResult(_ -> {
            assertThat(intakes.take(id)).isPresent();
            taken.countDown();
            AtOnce.await(asked);
        }));
        AtOnce.await(taken);
        transactions.executeWithoutResult(_ -> second.set(intakes.take(id).isPresent()));
        asked.countDown();
        one.join();
        assertThat(second.get()).isFalse();
        transactions.executeWithoutResult(_ -> assertThat(intakes.take(id)).isPresent());
    }

    /** Each adds one to what it was told: a count of before the other let go would lose one. */
    @Test
    void whoGetsASheetCountsWhatTheLastOneDid() {
        var turns = new AtomicInteger();
        var workers = new ArrayList<CompletableFuture<Void>>();
        for (var n = 0; n < 4; n++) {
            workers.add(AtOnce.begin(() -> {
                for (var turn = 0; turn < 150; turn++) {
                    transactions.executeWithoutResult(_ -> intakes.take(id).ifPresent(intake -> {
                        sql.sql("update membership.intake_block set moved_on = :told + 1 where intake_id = :id")
                                .param("told", intake.counts().movedOn())
                                .param("id", id.value())
                                .update();
                        turns.incrementAndGet();
                    }));
                }
            }));
        }
        workers.forEach(CompletableFuture::join);
        assertThat(sql.sql("select moved_on from membership.intake_block where intake_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(turns.get());
    }
}
