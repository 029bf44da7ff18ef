package vn.chiboso.notification;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import testing.ModuleTestConfiguration;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.events.MeetingAnnounced;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.notification.api.DeliveryId;
import vn.chiboso.notification.api.NoticeId;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Delivery;
import vn.chiboso.notification.domain.Dispatch;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.Notice;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.Place;
import vn.chiboso.notification.domain.SubjectKey;

/** Things to try with; every id is new. */
public final class Samples {
    public static final Instant NOW = ModuleTestConfiguration.NOW;
    /** 19:30 on 3 December in Hà Nội, well beyond a day from {@link #NOW}. */
    public static final Instant START = Instant.parse("2026-12-03T12:30:00Z");

    public static final Place PLACE = new Place(Cast.BRANCH, Cast.BRANCH_PATH, "Chi bộ thôn Giang Đông");
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private Samples() {}

    public static UUID id() {
        return new UUID(NEXT.getAndIncrement(), NEXT.getAndIncrement());
    }

    public static SubjectKey meeting() {
        return SubjectKey.of("meeting", id());
    }

    public static Matter.MeetingCall call() {
        return new Matter.MeetingCall(MeetingKind.REGULAR, "Sinh hoạt tháng 11/2026", START, "Nhà văn hóa thôn");
    }

    public static Notice notice(SubjectKey subject, Cause cause, MemberId person) {
        return new Notice(
                new NoticeId(id()),
                subject,
                cause,
                person,
                PLACE,
                NoticeKind.INVITATION,
                call(),
                "/meetings/" + subject.value().substring("meeting-".length()),
                NOW,
                null);
    }

    public static Delivery delivery(Notice notice, Dispatch dispatch) {
        return Delivery.planned(new DeliveryId(id()), notice, dispatch, NOW);
    }

    public static MeetingAnnounced announced(MeetingId meeting, int round) {
        return new MeetingAnnounced(
                meeting,
                round,
                Cast.BRANCH,
                MeetingKind.REGULAR,
                "Sinh hoạt tháng 11/2026",
                START,
                "Nhà văn hóa thôn",
                Cast.ids(Cast.SECRETARY, Cast.MEMBER, Cast.WITHOUT_MAIL, Cast.AWAY),
                Cast.ids(Cast.IN_CHARGE),
                Cast.ids(Cast.ELDER));
    }
}
