package vn.chiboso.notification.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import testing.OwnTransactions;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.NotificationSlice;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.application.port.out.Deliveries;
import vn.chiboso.notification.application.port.out.DeliveriesContract;
import vn.chiboso.notification.application.port.out.NoticeBoard;
import vn.chiboso.notification.domain.Call;
import vn.chiboso.notification.domain.CallAnswer;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.Dispatch;
import vn.chiboso.notification.domain.Reason;

@NotificationSlice
class JpaDeliveriesTests extends DeliveriesContract {
    private static final Dispatch SHOWN = new Dispatch(Channel.IN_PRODUCT, DeliveryState.SENT, null, null);

    private final Deliveries adapter;
    private final NoticeBoard board;
    private final PlatformTransactionManager transactions;
    private final SessionFactory sessions;

    JpaDeliveriesTests(
            @Autowired Deliveries deliveries,
            @Autowired NoticeBoard board,
            @Autowired PlatformTransactionManager transactions,
            @Autowired EntityManagerFactory factory) {
        this.adapter = deliveries;
        this.board = board;
        this.transactions = transactions;
        this.sessions = factory.unwrap(SessionFactory.class);
    }

    @Override
    protected Deliveries deliveries() {
        return OwnTransactions.of(Deliveries.class, adapter, transactions);
    }

    @Override
    protected NoticeBoard board() {
        return board;
    }

    @Test
    void whoComesSecondIsToldSoAndTheTransactionGoesOn() {
        var delivery = planned(Dispatch.toCall());
        var other = planned(Dispatch.toCall());
        var skipped = new TransactionTemplate(transactions).execute(_ -> {
            var read = adapter.find(delivery.id()).orElseThrow();
            assertThat(saveElsewhere(delivery.called(call()))).isTrue();
            assertThat(adapter.save(read.skipped(Reason.OVERTAKEN, Samples.NOW)))
                    .isFalse();
            return adapter.save(other.skipped(Reason.OVERTAKEN, Samples.NOW));
        });
        assertThat(skipped).isTrue();
        assertThat(adapter.find(delivery.id()).orElseThrow().state()).isEqualTo(DeliveryState.CALLED);
        assertThat(adapter.find(other.id()).orElseThrow().state()).isEqualTo(DeliveryState.SKIPPED);
    }

    @Test
    void everySaveRaisesTheVersionByOne() {
        var delivery = planned(Dispatch.toCall());
        var unreached = new Call(new MemberId(Samples.id()), Samples.NOW, CallAnswer.NO_ANSWER, null);
        deliveries().save(delivery.called(unreached));
        var once = adapter.find(delivery.id()).orElseThrow();
        deliveries().save(once.called(call()));
        assertThat(List.of(delivery, once, adapter.find(delivery.id()).orElseThrow()))
                .extracting(Delivery::version)
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void whatIsChangedInSetsIsSeenInTheSameTransaction() {
        var shown = planned(SHOWN);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            assertThat(adapter.find(shown.id()).orElseThrow().state()).isEqualTo(DeliveryState.SENT);
            adapter.opened(List.of(shown.notice()), Samples.NOW);
            assertThat(adapter.find(shown.id()).orElseThrow())
                    .extracting(Delivery::state, Delivery::version)
                    .containsExactly(DeliveryState.OPENED, 1L);
            assertThat(adapter.save(shown.skipped(Reason.NO_DEVICE, Samples.NOW)))
                    .isFalse();
        });
    }

    @Test
    void manyAreReadInOneStatement() {
        var all = IntStream.range(0, 40).mapToObj(_ -> planned(SHOWN)).toList();
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(adapter.ofNotices(all.stream().map(Delivery::notice).toList()))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        statistics.setStatisticsEnabled(false);
    }

    /** Somebody else's transaction, in the middle of ours. */
    private boolean saveElsewhere(Delivery changed) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return Boolean.TRUE.equals(apart.execute(_ -> adapter.save(changed)));
    }

    private Delivery planned(Dispatch dispatch) {
        var notice = Samples.notice(Samples.meeting(), Cause.once("told"), new MemberId(Samples.id()));
        var delivery = Samples.delivery(board.addNew(List.of(notice)).getFirst(), dispatch);
        adapter.addAll(List.of(delivery));
        return delivery;
    }

    private static Call call() {
        return new Call(new MemberId(Samples.id()), Samples.NOW, CallAnswer.WILL_COME, "đến muộn 10 phút");
    }
}
