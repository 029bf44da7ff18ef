package vn.chiboso.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.Cast;

class DispatchTests {
    private static final MemberId SOMEBODY = Cast.MEMBER.id();
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-20T15:00:00Z"); // 22:00 in Hà Nội
    private static final QuietHours QUIET =
            new QuietHours(LocalTime.of(21, 30), LocalTime.of(6, 30), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Matter CALL = call(NOON.plus(Duration.ofDays(13)));

    @Test
    void whoHasAccountAndAddressGetsBoth() {
        assertThat(plan(person("an@example.vn", true, true), NOON))
                .containsExactly(
                        new Dispatch(Channel.IN_PRODUCT, DeliveryState.SENT, null, null),
                        new Dispatch(Channel.EMAIL, DeliveryState.QUEUED, null, NOON));
    }

    @Test
    void whoHasNeitherIsPhoned() {
        assertThat(plan(person(null, false, false), NOON))
                .containsExactly(
                        skipped(Channel.IN_PRODUCT, Reason.NO_ACCOUNT),
                        skipped(Channel.EMAIL, Reason.NO_ADDRESS),
                        Dispatch.toCall());
    }

    @Test
    void anAccountWithoutSmartphoneIsNotCountedOn() {
        assertThat(plan(person(null, true, false), NOON))
                .contains(skipped(Channel.IN_PRODUCT, Reason.NO_DEVICE), Dispatch.toCall());
    }

    @Test
    void whoHasOnlyAnAddressIsNotPhonedYet() {
        assertThat(plan(person("en@example.vn", false, true), NOON))
                .extracting(Dispatch::channel)
                .containsExactly(Channel.IN_PRODUCT, Channel.EMAIL);
    }

    @Test
    void withoutMailServerTheLetterSaysSoAndWhoHasNothingElseIsPhoned() {
        var terms = new Dispatch.Terms(true, false, QUIET, NOON);
        assertThat(Dispatch.plan(NoticeKind.INVITATION, CALL, person("en@example.vn", false, true), terms))
                .contains(skipped(Channel.EMAIL, Reason.NOT_CONFIGURED), Dispatch.toCall());
        assertThat(Dispatch.plan(NoticeKind.INVITATION, CALL, person("an@example.vn", true, true), terms))
                .contains(new Dispatch(Channel.IN_PRODUCT, DeliveryState.SENT, null, null))
                .doesNotContain(Dispatch.toCall());
    }

    @Test
    void whoWantsNoLettersStillHasTheNoticeInTheProduct() {
        var terms = new Dispatch.Terms(false, true, QUIET, NOON);
        assertThat(Dispatch.plan(NoticeKind.INVITATION, CALL, person("an@example.vn", true, true), terms))
                .containsExactly(
                        new Dispatch(Channel.IN_PRODUCT, DeliveryState.SENT, null, null),
                        skipped(Channel.EMAIL, Reason.OPTED_OUT));
    }

    @Test
    void nobodyIsPhonedOnlyBecausePapersAreThere() {
        var terms = new Dispatch.Terms(true, true, QUIET, NOON);
        var papers = new Matter.PapersReady(MeetingKind.REGULAR, "Sinh hoạt", YearMonth.of(2026, 11));
        assertThat(Dispatch.plan(NoticeKind.PAPERS_READY, papers, person(null, false, false), terms))
                .doesNotContain(Dispatch.toCall());
    }

    @Test
    void atNightTheLetterWaitsAndTheProductDoesNot() {
        assertThat(plan(person("an@example.vn", true, true), NIGHT))
                .containsExactly(
                        new Dispatch(Channel.IN_PRODUCT, DeliveryState.SENT, null, null),
                        new Dispatch(Channel.EMAIL, DeliveryState.QUEUED, null, Instant.parse("2026-11-20T23:30:00Z")));
    }

    @Test
    void aMeetingWithinADayDoesNotWait() {
        var soon = call(NIGHT.plus(Duration.ofHours(24)));
        var terms = new Dispatch.Terms(true, true, QUIET, NIGHT);
        assertThat(Dispatch.plan(NoticeKind.INVITATION, soon, person("an@example.vn", true, true), terms))
                .contains(new Dispatch(Channel.EMAIL, DeliveryState.QUEUED, null, NIGHT));
        assertThat(call(NIGHT.plus(Duration.ofHours(25))).isUrgent(NIGHT)).isFalse();
        assertThat(call(NIGHT.minusSeconds(1)).isUrgent(NIGHT)).isFalse();
        assertThat(new Matter.TaskGiven("Việc", LocalDate.of(2026, 11, 20)).isUrgent(NIGHT))
                .isFalse();
    }

    private static List<Dispatch> plan(Recipient to, Instant now) {
        return Dispatch.plan(NoticeKind.INVITATION, CALL, to, new Dispatch.Terms(true, true, QUIET, now));
    }

    private static Matter call(Instant start) {
        return new Matter.MeetingCall(MeetingKind.REGULAR, "Sinh hoạt", start, "Nhà văn hóa");
    }

    private static Recipient person(@Nullable String email, boolean account, boolean smartphone) {
        return new Recipient(SOMEBODY, "Trần Văn An", email, null, account, smartphone, "vi");
    }

    private static Dispatch skipped(Channel channel, Reason reason) {
        return new Dispatch(channel, DeliveryState.SKIPPED, reason, null);
    }
}
