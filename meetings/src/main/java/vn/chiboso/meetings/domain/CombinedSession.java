package vn.chiboso.meetings.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.MeetingSummary;

/**
 * A regular and a thematic meeting of one branch on one day: where hardship forces both into one session, one is held after the
 * other and both together have a least length (42-HD/BTCTW).
 *
 * @param otherMinutes    of the meetings of the other kind that are over
 * @param requiredMinutes of both together
 */
public record CombinedSession(int otherMinutes, int requiredMinutes, String legalBasis) {

    /** The session that this meeting ends; empty when no meeting of the other kind went before, or no rule is in force. */
    public static Optional<CombinedSession> endingWith(
            Room room, Collection<MeetingSummary> ofUnit, RulesInForce rules, ZoneId zone) {
        var openedAt = room.openedAt();
        var rule = rules.find(RuleKey.COMBINED_MINUTES);
        if (openedAt == null || rule.isEmpty()) {
            return Optional.empty();
        }
        var day = openedAt.atZone(zone).toLocalDate();
        var others = ofUnit.stream()
                .filter(m -> areTwoHalves(room.kind(), m.kind()))
                .flatMap(m -> Held.of(m).stream())
                .filter(h -> h.from().atZone(zone).toLocalDate().equals(day) && !isAfter(h.to(), room.concludedAt()))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new CombinedSession(
                        others.stream().mapToInt(Held::minutes).sum(),
                        rule.get().value().intValue(),
                        rule.get().legalBasis()));
    }

    private static boolean isAfter(Instant end, @Nullable Instant own) {
        return own != null && end.isAfter(own);
    }

    /** A meeting that is over. */
    private record Held(Instant from, Instant to) {
        static Optional<Held> of(MeetingSummary m) {
            var from = m.openedAt();
            var to = m.concludedAt();
            return from == null || to == null ? Optional.empty() : Optional.of(new Held(from, to));
        }

        int minutes() {
            return (int) Duration.between(from, to).toMinutes();
        }
    }

    /** Whether meetings of these kinds make such a session when they are held on one day. */
    public static boolean areTwoHalves(MeetingKind one, MeetingKind other) {
        return (one == MeetingKind.REGULAR && other == MeetingKind.THEMATIC)
                || (one == MeetingKind.THEMATIC && other == MeetingKind.REGULAR);
    }
}
