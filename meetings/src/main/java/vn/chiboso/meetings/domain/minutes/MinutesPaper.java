package vn.chiboso.meetings.domain.minutes;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.api.Signature;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.domain.Room;
import vn.chiboso.meetings.domain.Seat;
import vn.chiboso.membership.api.MemberId;

/** The minutes as an official paper (biên bản). */
public final class MinutesPaper {
    private MinutesPaper() {}

    /** The key under which documents files it once. */
    public static String sourceKey(MeetingId meeting) {
        return "meeting/" + meeting + "/minutes";
    }

    /** The paper of adopted minutes of a concluded meeting. */
    public static PaperDraft of(Minutes minutes, MinutesSource source, Letterhead head) {
        var room = source.room();
        var parts = new PaperParts();
        for (var section : MinutesSection.of(room.kind())) {
            parts.heading(section.heading()).lines(minutes.textOf(section, source));
        }
        var end = Objects.requireNonNull(room.concludedAt());
        return new PaperDraft(
                sourceKey(room.meeting()),
                room.unit(),
                PaperKind.MINUTES,
                title(room),
                end.atZone(source.zone()).toLocalDate(),
                parts.blocks(),
                List.of(),
                List.of(
                        new Signature("NGƯỜI GHI BIÊN BẢN", name(room, room.secretary())),
                        new Signature("CHỦ TRÌ\n" + head.chairCapacity(), name(room, room.chair()))),
                room.kind() == MeetingKind.COMMITTEE ? Audience.COMMITTEE : Audience.BRANCH);
    }

    /** "Sinh hoạt thường kỳ tháng 11 năm 2026". */
    static String title(Room room) {
        return Wording.sentence("%s tháng %d năm %d"
                .formatted(
                        Wording.kind(room.kind()),
                        room.month().getMonthValue(),
                        room.month().getYear()));
    }

    static String name(Room room, @Nullable MemberId member) {
        return member == null ? "" : room.seatOf(member).map(Seat::fullName).orElse("");
    }
}
