package vn.chiboso.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chiboso.notification.Cast;
import vn.chiboso.notification.Samples;

class DeliveryTests {
    private static final Instant NOW = Samples.NOW;
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final QuietHours NEVER = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, HANOI);
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 30), LocalTime.of(6, 30), HANOI);

    private final Notice notice = Samples.notice(Samples.meeting(), Cause.repeated("announced", 1), Cast.MEMBER.id());

    @Test
    void aLetterIsTriedSixTimesWithGrowingPauses() {
        var pauses = new ArrayList<Duration>();
        var letter = queued();
        while (letter.state() == DeliveryState.QUEUED) {
            letter = attempted(letter).unreached("421 busy", notice.matter(), NEVER, NOW);
            if (letter.notBefore() != null) {
                pauses.add(Duration.between(NOW, letter.notBefore()));
            }
        }
        assertThat(pauses).extracting(Duration::toMinutes).containsExactly(1L, 5L, 30L, 120L, 480L);
        assertThat(letter.attempts()).isEqualTo(6);
        assertThat(letter.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(letter.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(letter.detail()).isEqualTo("421 busy");
    }

    @Test
    void anotherAttemptDoesNotFallIntoTheNight() {
        var evening = Instant.parse("2026-11-20T14:29:30Z"); // 21:29:30 in Hà Nội
        var letter = attempted(queued()).unreached("421 busy", notice.matter(), NIGHT, evening);
        assertThat(letter.notBefore()).isEqualTo(Instant.parse("2026-11-20T23:30:00Z"));
    }

    @Test
    void aRefusedAddressIsNotTriedAgain() {
        var letter = attempted(queued()).refused("550 no such user", NOW);
        assertThat(letter.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(letter.notBefore()).isNull();
    }

    @Test
    void aLongAnswerIsCut() {
        assertThat(queued().refused("x".repeat(1000), NOW).detail()).hasSize(300);
    }

    @Test
    void aCallWithoutAnswerStaysOnTheList() {
        var missed = toCall().called(new Call(Cast.SECRETARY.id(), NOW, CallAnswer.NO_ANSWER, null));
        assertThat(missed.state()).isEqualTo(DeliveryState.TO_CALL);
        assertThat(missed.attempts()).isEqualTo(1);
        var reached = missed.called(new Call(Cast.SECRETARY.id(), NOW, CallAnswer.WILL_COME, null));
        assertThat(reached.state()).isEqualTo(DeliveryState.CALLED);
        assertThatThrownBy(() -> reached.called(new Call(Cast.SECRETARY.id(), NOW, CallAnswer.TOLD, null)))
                .isInstanceOf(NotificationRefusal.NotToBeCalled.class);
    }

    @Test
    void onlyALetterGivenUpIsSentAgain() {
        assertThat(queued().refused("550", NOW).requeued(NOW))
                .extracting(Delivery::state, Delivery::attempts, Delivery::notBefore)
                .containsExactly(DeliveryState.QUEUED, 0, NOW);
        assertThat(queued().skipped(Reason.NOT_CONFIGURED, NOW).isResendable()).isTrue();
        for (var other : List.of(queued(), queued().accepted(NOW), queued().skipped(Reason.OPTED_OUT, NOW), toCall())) {
            assertThat(other.isResendable()).isFalse();
            assertThatThrownBy(() -> other.requeued(NOW)).isInstanceOf(NotificationRefusal.NotResendable.class);
        }
    }

    private Delivery queued() {
        return Samples.delivery(notice, new Dispatch(Channel.EMAIL, DeliveryState.QUEUED, null, NOW));
    }

    private Delivery toCall() {
        return Samples.delivery(notice, Dispatch.toCall());
    }

    /** As the collection counts it when a letter is taken. */
    private static Delivery attempted(Delivery one) {
        return new Delivery(
                one.id(),
                one.notice(),
                one.unitPath(),
                one.channel(),
                one.state(),
                one.reason(),
                one.detail(),
                one.attempts() + 1,
                one.notBefore(),
                one.changedAt(),
                one.call(),
                one.version());
    }
}
