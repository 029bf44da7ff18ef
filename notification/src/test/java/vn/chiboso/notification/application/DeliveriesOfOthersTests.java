package vn.chiboso.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chiboso.notification.Cast;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.application.port.in.RecordCall;
import vn.chiboso.notification.application.port.in.TrackDeliveries;
import vn.chiboso.notification.application.port.out.EmailChannel;
import vn.chiboso.notification.domain.CallAnswer;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.NotificationRefusal;
import vn.chiboso.notification.domain.SubjectKey;
import vn.chiboso.notification.events.MailQueued;

class DeliveriesOfOthersTests {
    private final Stage stage = new Stage();
    private final SubjectKey meeting = Samples.meeting();

    @BeforeEach
    void announce() {
        stage.announce(meeting, 1, Cast.MEMBER, Cast.ELDER, Cast.SECRETARY);
        stage.published.clear();
    }

    @Test
    void peopleStandInOrderOfTheirGivenNames() {
        assertThat(view(Cast.SECRETARY).rows())
                .extracting(TrackDeliveries.Row::person)
                .containsExactly("Trần Văn An", "Nguyễn Văn Bình", "Đỗ Văn Ước");
        assertThat(view(Cast.SECRETARY).toCall())
                .extracting(TrackDeliveries.Row::person)
                .containsExactly("Đỗ Văn Ước");
    }

    @Test
    void thePhoneIsShownToTheCommitteeOnly() {
        assertThat(view(Cast.COMMITTEE).toCall().getFirst().phone()).isEqualTo("02373812345");
        assertThat(view(Cast.OFFICER).toCall().getFirst().phone()).isEqualTo("••• ••• 345");
        assertThat(view(Cast.OFFICER).mayCall()).isFalse();
    }

    @Test
    void thePhoneIsShownOnlyAsLongAsThePersonIsToBePhoned() {
        call(Cast.SECRETARY, 0, CallAnswer.WILL_COME, null);
        assertThat(view(Cast.COMMITTEE).rows().getLast().phone()).isEqualTo("••• ••• 345");
    }

    @Test
    void onlyNumbersInFullAreAMatterOfTheAudit() {
        assertThat(view(Cast.COMMITTEE).shownOf()).contains(Cast.BRANCH);
        assertThat(view(Cast.OFFICER).shownOf()).isEmpty();
        call(Cast.SECRETARY, 0, CallAnswer.WILL_COME, null);
        assertThat(view(Cast.COMMITTEE).shownOf()).isEmpty();
    }

    @Test
    void insidersWithoutRightAndStrangersAreTurnedAway() {
        assertThatThrownBy(() -> view(Cast.MEMBER)).isInstanceOf(NotificationRefusal.NotAllowed.class);
        assertThatThrownBy(() -> view(Cast.IN_CHARGE)).isInstanceOf(NotificationRefusal.NotAllowed.class);
        assertThatThrownBy(() -> view(Cast.SIBLING_SECRETARY)).isInstanceOf(NotificationRefusal.NotThere.class);
        assertThatThrownBy(() -> view(Cast.FORMER)).isInstanceOf(NotificationRefusal.NotThere.class);
    }

    @Test
    void aSubjectOfAnotherUnitIsNotThere() {
        var query = new TrackDeliveries.Query(Cast.OFFICER.actor(), meeting, Cast.SIBLING, "vi");
        assertThatThrownBy(() -> stage.track.about(query)).isInstanceOf(NotificationRefusal.NotThere.class);
    }

    @Test
    void aCallIsNotedWithWhoAndWhat() {
        assertThat(call(Cast.SECRETARY, 0, CallAnswer.WILL_COME, " đến muộn ")).isEqualTo(meeting);
        var cell = view(Cast.SECRETARY).rows().getLast().cell(Channel.PHONE);
        assertThat(cell).isNotNull();
        assertThat(cell == null ? null : cell.calledBy()).isEqualTo("Nguyễn Văn Bình");
        var call = stage.delivery(meeting, Cast.ELDER, Channel.PHONE).call();
        assertThat(call == null ? null : call.note()).isEqualTo("đến muộn");
        assertThat(view(Cast.SECRETARY).toCall()).isEmpty();
    }

    @Test
    void twoPeopleWithOnePageDoNotOverwriteEachOther() {
        call(Cast.SECRETARY, 0, CallAnswer.NO_ANSWER, null);
        assertThatThrownBy(() -> call(Cast.COMMITTEE, 0, CallAnswer.WILL_COME, null))
                .isInstanceOf(NotificationRefusal.Stale.class);
        assertThat(stage.delivery(meeting, Cast.ELDER, Channel.PHONE).state()).isEqualTo(DeliveryState.TO_CALL);
    }

    @Test
    void onlyTheCommitteePhones() {
        for (var other : new Cast[] {Cast.OFFICER, Cast.MEMBER}) {
            assertThatThrownBy(() -> call(other, 0, CallAnswer.TOLD, null))
                    .isInstanceOf(NotificationRefusal.NotAllowed.class);
        }
        assertThatThrownBy(() -> call(Cast.SIBLING_SECRETARY, 0, CallAnswer.TOLD, null))
                .isInstanceOf(NotificationRefusal.NotThere.class);
    }

    @Test
    void aNoteHasALimit() {
        assertThatThrownBy(() -> call(Cast.SECRETARY, 0, CallAnswer.TOLD, "x".repeat(501)))
                .isInstanceOf(NotificationRefusal.NoteTooLong.class);
        call(Cast.SECRETARY, 0, CallAnswer.TOLD, "x".repeat(500));
    }

    @Test
    void aFailedLetterIsSentAgain() {
        stage.answers.add(new EmailChannel.Refused("550"));
        stage.answers.add(new EmailChannel.Refused("550"));
        stage.sendMail.run();
        var failed = stage.delivery(meeting, Cast.MEMBER, Channel.EMAIL);
        assertThatThrownBy(() -> stage.resend.resend(Cast.MEMBER.actor(), failed.id()))
                .isInstanceOf(NotificationRefusal.NotAllowed.class);
        stage.resend.resend(Cast.OFFICER.actor(), failed.id());
        assertThat(stage.published).containsExactly(new MailQueued(Cast.BRANCH, 1));
        assertThat(stage.sendMail.run()).isEqualTo(1);
        assertThat(stage.delivery(meeting, Cast.MEMBER, Channel.EMAIL).state()).isEqualTo(DeliveryState.SENT);
        assertThatThrownBy(() -> stage.resend.resend(Cast.OFFICER.actor(), failed.id()))
                .isInstanceOf(NotificationRefusal.NotResendable.class);
    }

    @Test
    void sendingAgainNeedsAServerAndAnAddress() {
        var never = stage.delivery(meeting, Cast.ELDER, Channel.EMAIL);
        assertThatThrownBy(() -> stage.resend.resend(Cast.SECRETARY.actor(), never.id()))
                .hasMessageContaining("no e-mail address");
        stage.mailConfigured = false;
        assertThatThrownBy(() -> stage.resend.resend(Cast.SECRETARY.actor(), never.id()))
                .hasMessageContaining("no mail server");
    }

    private TrackDeliveries.View view(Cast who) {
        return stage.track.about(new TrackDeliveries.Query(who.actor(), meeting, null, "vi"));
    }

    private SubjectKey call(Cast who, long version, CallAnswer answer, @Nullable String note) {
        var delivery = stage.delivery(meeting, Cast.ELDER, Channel.PHONE);
        return stage.recordCall.record(new RecordCall.Command(who.actor(), delivery.id(), version, answer, note));
    }
}
