package vn.chiboso.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chiboso.notification.Cast;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.Letter;
import vn.chiboso.notification.domain.Reason;
import vn.chiboso.notification.domain.SubjectKey;

class SendMailTests {
    private final Stage stage = new Stage();
    private final SubjectKey meeting = Samples.meeting();

    @Test
    void sendsWhatIsDueOnce() {
        stage.announce(meeting, 1, Cast.MEMBER, Cast.SECRETARY, Cast.WITHOUT_MAIL);
        assertThat(stage.sendMail.run()).isEqualTo(2);
        assertThat(stage.sendMail.run()).isZero();
        assertThat(stage.sent).extracting(Letter::to).containsExactlyInAnyOrder("an@example.vn", "binh@example.vn");
        assertThat(letterTo(Cast.MEMBER).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void sendsMoreThanOneBatch() {
        IntStream.range(0, 30).forEach(_ -> stage.announce(Samples.meeting(), 1, Cast.MEMBER));
        assertThat(stage.sendMail.run()).isEqualTo(30);
    }

    @Test
    void aServerThatIsDownIsTriedAgainWithTheSameLetter() {
        stage.answers.add(new EmailChannel.Unreachable("421 busy"));
        stage.announce(meeting, 1, Cast.MEMBER);
        stage.sendMail.run();
        assertThat(letterTo(Cast.MEMBER))
                .extracting(Delivery::state, Delivery::reason, Delivery::notBefore)
                .containsExactly(DeliveryState.QUEUED, Reason.UNREACHABLE, Samples.NOW.plus(Duration.ofMinutes(1)));
        assertThat(stage.sendMail.run()).isZero();
        stage.moveTo(Samples.NOW.plus(Duration.ofMinutes(1)));
        assertThat(stage.sendMail.run()).isEqualTo(1);
        assertThat(stage.sent)
                .extracting(Letter::delivery)
                .hasSize(2)
                .containsOnly(letterTo(Cast.MEMBER).id());
        assertThat(letterTo(Cast.MEMBER))
                .extracting(Delivery::state, Delivery::reason, Delivery::detail, Delivery::attempts)
                .containsExactly(DeliveryState.SENT, null, null, 2);
    }

    @Test
    void whoCanBeReachedByLettersOnlyIsPhonedAfterTheLastAttempt() {
        IntStream.range(0, 6).forEach(_ -> stage.answers.add(new EmailChannel.Unreachable("421 busy")));
        stage.announce(meeting, 1, Cast.AWAY);
        for (var letter = letterTo(Cast.AWAY); letter.state() == DeliveryState.QUEUED; letter = letterTo(Cast.AWAY)) {
            stage.moveTo(Objects.requireNonNull(letter.notBefore()));
            assertThat(stage.sendMail.run()).isEqualTo(1);
        }
        assertThat(stage.sent).hasSize(6);
        assertThat(letterTo(Cast.AWAY).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(stage.delivery(meeting, Cast.AWAY, Channel.PHONE).state()).isEqualTo(DeliveryState.TO_CALL);
    }

    @Test
    void whoHasTheNoticeInTheProductIsNotPhonedForARefusedAddress() {
        stage.answers.add(new EmailChannel.Refused("550 no such user"));
        stage.announce(meeting, 1, Cast.MEMBER);
        stage.sendMail.run();
        assertThat(letterTo(Cast.MEMBER).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(stage.deliveries.ofNotices(List.of(letterTo(Cast.MEMBER).notice())))
                .extracting(Delivery::channel)
                .doesNotContain(Channel.PHONE);
    }

    @Test
    void aServerTakenAwayAfterQueueingIsSaidSo() {
        stage.announce(meeting, 1, Cast.AWAY);
        stage.mailConfigured = false;
        stage.sendMail.run();
        assertThat(stage.sent).isEmpty();
        assertThat(letterTo(Cast.AWAY).reason()).isEqualTo(Reason.NOT_CONFIGURED);
        assertThat(stage.delivery(meeting, Cast.AWAY, Channel.PHONE).state()).isEqualTo(DeliveryState.TO_CALL);
    }

    @Test
    void aLetterWhoseSenderDiedComesUpAgain() {
        stage.announce(meeting, 1, Cast.MEMBER);
        assertThat(stage.outbox.claim()).hasSize(1); // and never settled
        assertThat(stage.sendMail.run()).isZero();
        stage.moveTo(Samples.NOW.plus(Duration.ofMinutes(15)));
        assertThat(stage.sendMail.run()).isEqualTo(1);
    }

    private Delivery letterTo(Cast person) {
        return stage.delivery(meeting, person, Channel.EMAIL);
    }
}
