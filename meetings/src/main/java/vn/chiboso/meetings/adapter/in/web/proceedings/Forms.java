package vn.chiboso.meetings.adapter.in.web.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.TaskId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.application.port.in.proceedings.ConcludeMeeting;
import vn.chiboso.meetings.application.port.in.proceedings.CountHands;
import vn.chiboso.meetings.application.port.in.proceedings.NoteSpeech;
import vn.chiboso.meetings.application.port.in.proceedings.TableVote;
import vn.chiboso.meetings.domain.proceedings.CourseRefusal;
import vn.chiboso.meetings.domain.proceedings.Remark;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.ResolutionText;
import vn.chiboso.membership.api.MemberId;

/** What the cockpit's forms carry; everything may be missing, the use cases say what must not. */
final class Forms {
    private Forms() {}

    record Speaking(
            @Nullable UUID id,
            @Nullable UUID item,
            @Nullable UUID member,
            @Nullable String gist,
            @Nullable Remark remark,
            @Nullable Boolean reserved,
            @Nullable Integer version) {
        NoteSpeech.Command command(UUID meeting, UUID fallback) {
            return new NoteSpeech.Command(
                    new MeetingId(meeting),
                    id == null ? fallback : id,
                    item,
                    new MemberId(member == null ? new UUID(0, 0) : member),
                    text(gist),
                    remark == null ? Remark.NONE : remark,
                    Boolean.TRUE.equals(reserved),
                    version);
        }
    }

    record Concluding(@Nullable String text, int version) {}

    record Question(
            @Nullable UUID id,
            @Nullable VoteSubject subject,
            @Nullable String question,
            @Nullable String detail) {
        TableVote.Command command(UUID meeting, UUID fallback) {
            return new TableVote.Command(
                    new MeetingId(meeting),
                    new VoteId(id == null ? fallback : id),
                    subject == null ? VoteSubject.ORDINARY : subject,
                    text(question),
                    text(detail));
        }
    }

    record Hands(
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained) {
        CountHands.Command command(UUID meeting, UUID vote) {
            return new CountHands.Command(
                    new MeetingId(meeting), new VoteId(vote), number(inFavour), number(against), number(abstained));
        }

        private static int number(@Nullable Integer hands) {
            return hands == null ? 0 : hands;
        }
    }

    /** Day and hour only when the meeting ended before this moment. */
    record Close(
            @Nullable Boolean confirmAbsent,
            @Nullable LocalDate day,
            @Nullable LocalTime time) {
        ConcludeMeeting.Command command(UUID meeting, ZoneId zone) {
            return new ConcludeMeeting.Command(
                    new MeetingId(meeting), Boolean.TRUE.equals(confirmAbsent), endedAt(zone));
        }

        private @Nullable Instant endedAt(ZoneId zone) {
            if (day == null && time == null) {
                return null;
            }
            if (day == null) {
                throw CourseRefusal.endDayMissing();
            }
            if (time == null) {
                throw CourseRefusal.endTimeMissing();
            }
            return day.atTime(time).atZone(zone).toInstant();
        }
    }

    record Posted(@Nullable LocalDate day, @Nullable LocalTime time) {}

    record Draft(
            @Nullable String title,
            @Nullable String lastMonth,
            @Nullable String praise,
            @Nullable String limits,
            @Nullable String nextMonth,
            int version) {
        static Draft of(@Nullable Resolution r) {
            if (r == null) {
                return new Draft("", "", "", "", "", 0);
            }
            var t = r.text();
            return new Draft(t.title(), t.lastMonth(), t.praise(), t.limits(), t.nextMonth(), r.version());
        }

        ResolutionText toText() {
            return new ResolutionText(text(title), text(lastMonth), text(praise), text(limits), text(nextMonth));
        }
    }

    record Assignment(
            @Nullable UUID id,
            @Nullable String taskTitle,
            @Nullable UUID owner,
            @Nullable LocalDate deadline,
            @Nullable List<UUID> coWorkers) {
        Resolution.Order order(UUID fallback, LocalDate day) {
            return new Resolution.Order(
                    new TaskId(id == null ? fallback : id),
                    text(taskTitle),
                    owner == null ? null : new MemberId(owner),
                    day,
                    coWorkers == null
                            ? List.of()
                            : coWorkers.stream().map(MemberId::new).toList());
        }
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
