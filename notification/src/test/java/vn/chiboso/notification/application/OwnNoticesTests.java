package vn.chiboso.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.PaperWays;
import vn.chiboso.notification.Cast;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.application.port.in.ReadNotices;
import vn.chiboso.notification.application.port.in.ReadNotices.Page;
import vn.chiboso.notification.application.port.in.ReadNotices.Query;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.NotificationRefusal;
import vn.chiboso.notification.domain.SubjectKey;

class OwnNoticesTests {
    private final Stage stage = new Stage();
    private final SubjectKey meeting = Samples.meeting();

    @Test
    void pagesEndToEndWithoutLossOrRepetition() {
        IntStream.range(0, 45).forEach(_ -> stage.announce(Samples.meeting(), 1, Cast.MEMBER));
        var first = page(Cast.MEMBER.actor(), null);
        var second = page(Cast.MEMBER.actor(), first.next());
        var third = page(Cast.MEMBER.actor(), second.next());
        assertThat(first.lines()).hasSize(20);
        assertThat(third.lines()).hasSize(5);
        assertThat(third.next()).isNull();
        var all = new HashSet<NoticeId>();
        for (var page : new Page[] {first, second, third}) {
            page.lines().forEach(each -> all.add(each.id()));
        }
        assertThat(all).hasSize(45);
    }

    @Test
    void openingLeadsToTheMatterAndIsSeenByTheCommittee() {
        stage.announce(meeting, 1, Cast.MEMBER);
        assertThat(stage.open.open(Cast.MEMBER.actor(), ofMember())).isEqualTo("/meetings/1");
        assertThat(stage.delivery(meeting, Cast.MEMBER, Channel.IN_PRODUCT).state())
                .isEqualTo(DeliveryState.OPENED);
        assertThat(new UnreadNotices(stage.notices).unread(Cast.MEMBER.actor())).isZero();
    }

    @Test
    void nobodyOpensSomebodyElsesNotice() {
        stage.announce(meeting, 1, Cast.MEMBER);
        for (var other : new Actor[] {Cast.SECRETARY.actor(), Cast.OFFICER.actor(), Cast.technician()}) {
            assertThatThrownBy(() -> stage.open.open(other, ofMember()))
                    .isInstanceOf(NotificationRefusal.NotThere.class);
        }
        assertThat(stage.delivery(meeting, Cast.MEMBER, Channel.IN_PRODUCT).state())
                .isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aFormerMemberSeesNothingAnyMore() {
        stage.announce(meeting, 1, Cast.FORMER);
        assertThat(page(Cast.FORMER.actor(), null).lines()).isEmpty();
        assertThat(stage.openAll.openAll(Cast.FORMER.actor())).isZero();
        var theirs = stage.notices.about(meeting).getFirst().id();
        assertThatThrownBy(() -> stage.open.open(Cast.FORMER.actor(), theirs))
                .isInstanceOf(NotificationRefusal.NotThere.class);
    }

    @Test
    void aTechnicalAdministratorHasNoNotices() {
        assertThat(page(Cast.technician(), null).lines()).isEmpty();
        assertThat(new UnreadNotices(stage.notices).unread(Cast.technician())).isZero();
        assertThat(stage.openAll.openAll(Cast.technician())).isZero();
    }

    @Test
    void allAreOpenedAtOnce() {
        stage.announce(meeting, 1, Cast.MEMBER, Cast.SECRETARY);
        stage.announce(Samples.meeting(), 1, Cast.MEMBER);
        assertThat(stage.openAll.openAll(Cast.MEMBER.actor())).isEqualTo(2);
        assertThat(stage.openAll.openAll(Cast.MEMBER.actor())).isZero();
        assertThat(new UnreadNotices(stage.notices).unread(Cast.SECRETARY.actor()))
                .isEqualTo(1);
    }

    @Test
    void whoHelpsSomebodyWithoutADeviceIsAskedToTellThemAsLongAsBothAgree() {
        stage.announce(meeting, 1, Cast.MEMBER, Cast.SECRETARY, Cast.ELDER);
        assertThat(bodies(Cast.MEMBER)).containsExactly("body");
        stage.helps.add(new PaperWays.Help(Cast.ELDER.id(), Cast.ELDER.fullName(), Cast.MEMBER.id(), true));
        assertThat(bodies(Cast.MEMBER)).containsExactly("body also tell Đỗ Văn Ước");
        assertThat(bodies(Cast.SECRETARY)).containsExactly("body");
        stage.helps.clear();
        assertThat(bodies(Cast.MEMBER)).containsExactly("body");
    }

    @Test
    void nobodyIsAskedToTellWhoWasNotToldOrWhoHasADeviceOrOfAMeetingThatIsOver() {
        stage.announce(meeting, 1, Cast.MEMBER, Cast.AWAY);
        stage.helps.add(new PaperWays.Help(Cast.ELDER.id(), Cast.ELDER.fullName(), Cast.MEMBER.id(), true));
        stage.helps.add(new PaperWays.Help(Cast.AWAY.id(), Cast.AWAY.fullName(), Cast.MEMBER.id(), false));
        assertThat(bodies(Cast.MEMBER)).containsExactly("body");
        stage.announce(meeting, 2, Cast.MEMBER, Cast.ELDER);
        assertThat(bodies(Cast.MEMBER)).containsExactly("body also tell Đỗ Văn Ước", "body");
        stage.moveTo(Samples.START);
        assertThat(bodies(Cast.MEMBER)).containsExactly("body", "body");
    }

    @Test
    void whomTheReaderHelpsIsAskedOnceForAPageOfNotices() {
        IntStream.range(0, 5).forEach(_ -> stage.announce(Samples.meeting(), 1, Cast.MEMBER, Cast.ELDER));
        stage.helps.add(new PaperWays.Help(Cast.ELDER.id(), Cast.ELDER.fullName(), Cast.MEMBER.id(), true));
        assertThat(bodies(Cast.MEMBER)).hasSize(5).containsOnly("body also tell Đỗ Văn Ước");
        assertThat(stage.helpersAsked).isEqualTo(1);
    }

    private List<String> bodies(Cast person) {
        return page(person.actor(), null).lines().stream()
                .map(ReadNotices.Line::body)
                .toList();
    }

    private Page page(Actor actor, @Nullable NoticeId after) {
        return stage.read.read(new Query(actor, "vi", after));
    }

    private NoticeId ofMember() {
        return stage.notices.about(meeting).getFirst().id();
    }
}
