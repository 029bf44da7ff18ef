package vn.chiboso.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chiboso.notification.Cast;
import vn.chiboso.notification.Samples;
import vn.chiboso.notification.application.port.in.ReadNotices;
import vn.chiboso.notification.domain.Channel;
import vn.chiboso.notification.domain.DeliveryState;
import vn.chiboso.notification.domain.Letter;
import vn.chiboso.notification.domain.Reason;

/** Two records of one person made one: one list of notices, letters to one address, and both as before when they part. */
class NoticesOfOnePersonTests {
    private final Stage stage = new Stage();

    @Test
    void theNoticesOfBothAreReadByTheOnePersonUntilTheyPart() {
        stage.announce(Samples.meeting(), 1, Cast.MEMBER);
        stage.announce(Samples.meeting(), 1, Cast.SECRETARY);
        merge();
        assertThat(read(Cast.SECRETARY)).isEqualTo(2);
        part();
        assertThat(read(Cast.SECRETARY)).isEqualTo(1);
        assertThat(read(Cast.MEMBER)).isEqualTo(1);
    }

    @Test
    void aLetterThatWaitsGoesToTheOnePersonAndNoneToTheAddressOfThen() {
        var both = Samples.meeting();
        stage.announce(both, 1, Cast.MEMBER, Cast.SECRETARY);
        stage.announce(Samples.meeting(), 1, Cast.MEMBER);
        merge();
        stage.sendMail.run();
        assertThat(stage.sent).extracting(Letter::to).containsExactly("binh@example.vn", "binh@example.vn");
        var skipped = stage.delivery(both, Cast.MEMBER, Channel.EMAIL);
        assertThat(skipped.state()).isEqualTo(DeliveryState.SKIPPED);
        assertThat(skipped.reason()).isEqualTo(Reason.SAME_PERSON);
    }

    @Test
    void whoIsToldUnderTheRecordThatWentIsToldOnceAsTheOneThatStays() {
        stage.membership.merges.put(Cast.MEMBER.id(), Cast.SECRETARY.id());
        stage.announce(Samples.meeting(), 1, Cast.MEMBER, Cast.SECRETARY);
        assertThat(stage.notices.ofPerson(Cast.MEMBER.id(), null, 10)).isEmpty();
        assertThat(read(Cast.SECRETARY)).isEqualTo(1);
    }

    @Test
    void whoeverWantsNoLettersUnderOneRecordWantsNone() {
        stage.preferences.prefer(Cast.MEMBER.id(), false, Samples.NOW);
        merge();
        stage.announce(Samples.meeting(), 1, Cast.MEMBER);
        stage.sendMail.run();
        assertThat(stage.sent).isEmpty();
    }

    @Test
    void noLettersThatCameFromTheOtherRecordGoBackWithItUnlessThePersonSaidSoSince() {
        stage.preferences.prefer(Cast.MEMBER.id(), false, Samples.NOW);
        merge();
        part();
        assertThat(stage.preferences.unwilling(Cast.ids(Cast.MEMBER, Cast.SECRETARY)))
                .containsExactly(Cast.MEMBER.id());
        merge();
        stage.preferences.prefer(Cast.SECRETARY.id(), false, Samples.NOW);
        part();
        assertThat(stage.preferences.unwilling(Cast.ids(Cast.MEMBER, Cast.SECRETARY)))
                .containsExactlyInAnyOrder(Cast.MEMBER.id(), Cast.SECRETARY.id());
    }

    /** Heard late, after they have parted, a merge moves nothing. */
    @Test
    void whatIsHeardLateIsAskedForAsItIsNow() {
        stage.announce(Samples.meeting(), 1, Cast.MEMBER);
        stage.followPersons.follow(Cast.MEMBER.id(), Cast.SECRETARY.id());
        assertThat(read(Cast.MEMBER)).isEqualTo(1);
    }

    private void merge() {
        stage.membership.merges.put(Cast.MEMBER.id(), Cast.SECRETARY.id());
        stage.followPersons.follow(Cast.MEMBER.id(), Cast.SECRETARY.id());
    }

    private void part() {
        stage.membership.merges.clear();
        stage.followPersons.follow(Cast.MEMBER.id(), Cast.SECRETARY.id());
    }

    private int read(Cast who) {
        return stage.read
                .read(new ReadNotices.Query(who.actor(), "vi", null))
                .lines()
                .size();
    }
}
