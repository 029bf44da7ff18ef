package vn.chiboso.notification.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.domain.Call;
import vn.chiboso.notification.domain.CallAnswer;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.Dispatch;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.Reason;
import vn.chiboso.notification.domain.SubjectKey;

/** What every {@link Deliveries} does. */
public abstract class DeliveriesContract {
    /** Far in the past, so that letters of other tests are not due. */
    private static final Instant DUE = Instant.parse("2001-01-01T00:00:00Z");

    private final SubjectKey subject = Samples.meeting();

    protected abstract NoticeBoard board();

    protected abstract Deliveries deliveries();

    @Test
    void keepsWhatItWasGiven() {
        var delivery = letter(told(1), DUE);
        deliveries().addAll(List.of(delivery));
        assertThat(deliveries().find(delivery.id())).contains(delivery);
        assertThat(deliveries().find(new DeliveryId(Samples.id()))).isEmpty();
        assertThat(deliveries().ofNotices(List.of(delivery.notice()))).containsExactly(delivery);
        drain();
    }

    @Test
    void skipsWhatWaitsForARecordThatIsSomebodyElseNow() {
        var notice = told(1);
        var waiting = Samples.delivery(notice, Dispatch.toCall());
        deliveries().addAll(List.of(waiting));
        deliveries().skipToldUnder(List.of(new MemberId(Samples.id())), Samples.NOW);
        assertThat(deliveries().find(waiting.id()).orElseThrow().state()).isEqualTo(DeliveryState.TO_CALL);
        deliveries().skipToldUnder(List.of(notice.person()), Samples.NOW);
        var skipped = deliveries().find(waiting.id()).orElseThrow();
        assertThat(skipped.state()).isEqualTo(DeliveryState.SKIPPED);
        assertThat(skipped.reason()).isEqualTo(Reason.SAME_PERSON);
    }

    @Test
    void hasOneDeliveryPerChannel() {
        var notice = told(1);
        var first = Samples.delivery(notice, Dispatch.toCall());
        deliveries().addAll(List.of(first));
        deliveries().addAll(List.of(Samples.delivery(notice, Dispatch.toCall())));
        assertThat(deliveries().ofNotices(List.of(notice.id()))).containsExactly(first);
    }

    @Test
    void savesACallOnceAndNotice() {
        var delivery = Samples.delivery(told(1), Dispatch.toCall());
        deliveries().addAll(List.of(delivery));
        var call = new Call(new MemberId(Samples.id()), Samples.NOW, CallAnswer.WILL_COME, "đến muộn 10 phút");
        assertThat(deliveries().save(delivery.called(call))).isTrue();
        var stored = deliveries().find(delivery.id()).orElseThrow();
        assertThat(stored.call()).isEqualTo(call);
        assertThat(stored.state()).isEqualTo(DeliveryState.CALLED);
        assertThat(deliveries().save(delivery.called(call))).isFalse();
    }

    @Test
    void claimsDueLettersOldestFirstAndOnlyOnce() {
        var later = letter(told(1), DUE.plusSeconds(2));
        var sooner = letter(told(2), DUE.plusSeconds(1));
        var notYet = letter(told(3), DUE.plusSeconds(100));
        deliveries().addAll(List.of(later, sooner, notYet));
        var now = DUE.plusSeconds(10);
        var lease = now.plusSeconds(20);
        assertThat(deliveries().claimDueMail(now, lease, 1))
                .extracting(Delivery::id)
                .containsExactly(sooner.id());
        assertThat(deliveries().claimDueMail(now, lease, 9))
                .extracting(Delivery::id)
                .containsExactly(later.id());
        assertThat(deliveries().claimDueMail(now, lease, 9)).isEmpty();
        var again = deliveries().claimDueMail(lease, lease.plusSeconds(20), 9);
        assertThat(again).extracting(Delivery::id).containsExactlyInAnyOrder(sooner.id(), later.id());
        assertThat(again).extracting(Delivery::attempts).containsExactly(2, 2);
        drain();
    }

    @Test
    void aClaimedLetterCanBeSettled() {
        var letter = letter(told(1), DUE);
        deliveries().addAll(List.of(letter));
        var claimed = deliveries().claimDueMail(DUE, DUE.plusSeconds(60), 1).getFirst();
        assertThat(deliveries().save(letter.accepted(Samples.NOW))).isFalse();
        assertThat(deliveries().save(claimed.accepted(Samples.NOW))).isTrue();
        assertThat(deliveries().find(letter.id()).orElseThrow())
                .extracting(Delivery::state, Delivery::attempts)
                .containsExactly(DeliveryState.SENT, 1);
    }

    @Test
    void openingInTheProductIsSeen() {
        var notice = told(1);
        var shown = Samples.delivery(notice, new Dispatch(Channel.IN_PRODUCT, DeliveryState.SENT, null, null));
        var call = Samples.delivery(notice, Dispatch.toCall());
        deliveries().addAll(List.of(shown, call));
        deliveries().opened(List.of(notice.id()), Samples.NOW);
        assertThat(deliveries().find(shown.id()).orElseThrow().state()).isEqualTo(DeliveryState.OPENED);
        assertThat(deliveries().find(call.id()).orElseThrow().state()).isEqualTo(DeliveryState.TO_CALL);
    }

    @Test
    void aNewerFactOvertakesWhatStillWaits() {
        var old = told(1);
        var waiting = letter(old, DUE);
        var call = Samples.delivery(old, Dispatch.toCall());
        var sent = Samples.delivery(told(1), new Dispatch(Channel.EMAIL, DeliveryState.SENT, null, null));
        var fresh = Samples.delivery(told(2), Dispatch.toCall());
        deliveries().addAll(List.of(waiting, call, sent, fresh));
        deliveries().skipOvertaken(subject, Samples.NOW);
        assertThat(List.of(waiting, call))
                .allSatisfy(each -> assertThat(deliveries().find(each.id()).orElseThrow())
                        .extracting(Delivery::state, Delivery::reason)
                        .containsExactly(DeliveryState.SKIPPED, Reason.OVERTAKEN));
        assertThat(deliveries().find(sent.id()).orElseThrow().state()).isEqualTo(DeliveryState.SENT);
        assertThat(deliveries().find(fresh.id()).orElseThrow().state()).isEqualTo(DeliveryState.TO_CALL);
    }

    /** Leaves no due letter behind for other tests. */
    private void drain() {
        var far = Instant.parse("2009-01-01T00:00:00Z");
        for (var each : deliveries().claimDueMail(far, far.plusSeconds(60), 1000)) {
            assertThat(deliveries().save(each.accepted(far))).isTrue();
        }
    }

    private Notice told(int round) {
        var notice = Samples.notice(subject, Cause.repeated("announced", round), new MemberId(Samples.id()));
        return board().addNew(List.of(notice)).getFirst();
    }

    private static Delivery letter(Notice notice, Instant due) {
        return Samples.delivery(notice, new Dispatch(Channel.EMAIL, DeliveryState.QUEUED, null, due));
    }
}
