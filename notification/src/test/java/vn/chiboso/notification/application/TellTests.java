package vn.chiboso.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chiboso.notification.Cast;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.application.port.in.Tell;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.Reason;
import vn.chiboso.notification.domain.SubjectKey;
import vn.chiboso.notification.events.MailQueued;

class TellTests {
    private final Stage stage = new Stage();
    private final SubjectKey meeting = Samples.meeting();

    @Test
    void tellingAFactTwiceTellsOnce() {
        stage.announce(meeting, 1, Cast.MEMBER, Cast.ELDER);
        stage.announce(meeting, 1, Cast.MEMBER, Cast.ELDER);
        var told = stage.notices.about(meeting);
        assertThat(told).extracting(Notice::person).containsExactlyInAnyOrder(Cast.MEMBER.id(), Cast.ELDER.id());
        assertThat(stage.deliveries.ofNotices(told.stream().map(Notice::id).toList()))
                .hasSize(5);
        assertThat(stage.published).containsExactly(new MailQueued(Cast.BRANCH, 1));
    }

    @Test
    void whoIsNamedTwiceIsToldByTheFirstKind() {
        stage.tell.tell(new Tell.Command(
                meeting,
                Cause.repeated("announced", 1),
                Cast.BRANCH,
                Samples.call(),
                "/meetings/1",
                Map.of(
                        NoticeKind.INFORMATION, Cast.ids(Cast.MEMBER),
                        NoticeKind.INVITATION, Cast.ids(Cast.MEMBER))));
        assertThat(stage.notices.about(meeting)).extracting(Notice::kind).containsExactly(NoticeKind.INVITATION);
    }

    @Test
    void anotherAnnouncementOvertakesCallsThatWereNotMade() {
        stage.announce(meeting, 1, Cast.ELDER);
        var old = stage.delivery(meeting, Cast.ELDER, Channel.PHONE);
        stage.announce(meeting, 2, Cast.ELDER);
        assertThat(stage.deliveries.find(old.id()).orElseThrow())
                .extracting(each -> each.state(), each -> each.reason())
                .containsExactly(DeliveryState.SKIPPED, Reason.OVERTAKEN);
        assertThat(stage.delivery(meeting, Cast.ELDER, Channel.PHONE).state()).isEqualTo(DeliveryState.TO_CALL);
    }

    @Test
    void anAnnouncementHeardLateDoesNotAskForCallsAnyMore() {
        stage.tell.tell(new Tell.Command(
                meeting,
                Cause.CANCELLED,
                Cast.BRANCH,
                new Matter.MeetingOff("Sinh hoạt", Samples.START, "bão"),
                "/meetings/1",
                Map.of(NoticeKind.CANCELLED, Cast.ids(Cast.ELDER))));
        stage.announce(meeting, 1, Cast.ELDER);
        var toCall = stage.notices.about(meeting).stream()
                .flatMap(each -> stage.deliveries.ofNotices(List.of(each.id())).stream()
                        .filter(delivery -> delivery.state() == DeliveryState.TO_CALL)
                        .map(_ -> each.kind()))
                .toList();
        assertThat(toCall).containsExactly(NoticeKind.CANCELLED);
    }

    @Test
    void aLetterInTheNightWaitsForTheMorning() {
        stage.moveTo(Instant.parse("2026-11-20T15:00:00Z"));
        stage.announce(meeting, 1, Cast.MEMBER);
        assertThat(stage.sendMail.run()).isZero();
        stage.moveTo(Instant.parse("2026-11-20T23:30:00Z"));
        assertThat(stage.sendMail.run()).isEqualTo(1);
    }

    @Test
    void whoSwitchedLettersOffIsStillInvitedInTheProduct() {
        stage.preferences.prefer(Cast.MEMBER.id(), false, Samples.NOW);
        stage.announce(meeting, 1, Cast.MEMBER);
        assertThat(stage.delivery(meeting, Cast.MEMBER, Channel.IN_PRODUCT).state())
                .isEqualTo(DeliveryState.SENT);
        assertThat(stage.delivery(meeting, Cast.MEMBER, Channel.EMAIL).reason()).isEqualTo(Reason.OPTED_OUT);
        assertThat(stage.published).isEmpty();
    }
}
