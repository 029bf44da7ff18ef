package vn.chiboso.meetings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.domain.MeetingRefusal.Reason;
import vn.chiboso.membership.api.MemberId;

/**
 * Chấp nhận lý do vắng sau: excuses accepted after the conclusion, beside the roll call that stands in the minutes. Months of unexcused
 * absence are counted from both (294-QĐ/TW §8.1: "không có lý do chính đáng").
 *
 * @param all in the order in which they were said
 */
public record LateExcuses(List<LateExcuse> all) {
    private static final int LONGEST_NAME = 150;

    public LateExcuses {
        all = List.copyOf(all);
    }

    /** Who says it and when; nobody does so of themselves. */
    public record Saying(@Nullable MemberId who, String name, Instant at, LocalDate today) {}

    /** Accepted and not taken back, by person. */
    public Map<MemberId, LateExcuse> inForce() {
        var last = new LinkedHashMap<MemberId, LateExcuse>();
        all.forEach(excuse -> last.put(excuse.member(), excuse));
        last.values().removeIf(excuse -> !excuse.accepted());
        return last;
    }

    /** Who is missing without a good reason, as of what was said last. */
    public List<MemberId> unexcused(Room room) {
        var excused = inForce().keySet();
        return room.unexcused().stream().filter(m -> !excused.contains(m)).toList();
    }

    /** Of people with these seats alone. */
    public LateExcuses of(Set<MemberId> people) {
        return new LateExcuses(
                all.stream().filter(e -> people.contains(e.member())).collect(Collectors.toList()));
    }

    /**
     * The reason is accepted.
     *
     * @param held day of the meeting: nothing is accepted before it
     */
    public LateExcuse accept(
            Room room,
            LocalDate held,
            MemberId member,
            @Nullable String reason,
            @Nullable String acceptedBy,
            @Nullable LocalDate acceptedOn,
            Saying said) {
        MeetingRefusal.when(room.concludedAt() == null, Reason.NOT_CONCLUDED);
        MeetingRefusal.when(room.seatOf(member).isEmpty(), Reason.NO_SUCH_SEAT);
        MeetingRefusal.when(!room.unexcused().contains(member), Reason.NOT_UNEXCUSED);
        MeetingRefusal.when(member.equals(said.who()), Reason.OWN_EXCUSE);
        MeetingRefusal.when(inForce().containsKey(member), Reason.EXCUSED_ALREADY);
        var why = Meeting.reason(reason);
        var who = acceptedBy == null ? "" : acceptedBy.strip();
        MeetingRefusal.when(who.isEmpty(), Reason.EXCUSER_MISSING);
        MeetingRefusal.when(who.length() > LONGEST_NAME, Reason.EXCUSER_TOO_LONG, LONGEST_NAME);
        if (acceptedOn == null) {
            throw new MeetingRefusal(Reason.EXCUSE_DAY_MISSING);
        }
        MeetingRefusal.when(
                acceptedOn.isBefore(held) || acceptedOn.isAfter(said.today()),
                Reason.EXCUSE_DAY,
                Days.of(held),
                Days.of(said.today()));
        return new LateExcuse(member, next(member), true, why, who, acceptedOn, said.name(), said.at());
    }

    /** What was accepted is taken back: the absence counts as the roll call has it. */
    public LateExcuse withdraw(MemberId member, @Nullable String reason, Saying said) {
        MeetingRefusal.when(!inForce().containsKey(member), Reason.NOT_EXCUSED);
        MeetingRefusal.when(member.equals(said.who()), Reason.OWN_EXCUSE);
        return new LateExcuse(member, next(member), false, Meeting.reason(reason), null, null, said.name(), said.at());
    }

    private int next(MemberId member) {
        return 1 + last(member).map(LateExcuse::turn).orElse(0);
    }

    private Optional<LateExcuse> last(MemberId member) {
        return all.stream().filter(e -> e.member().equals(member)).reduce((_, later) -> later);
    }
}
