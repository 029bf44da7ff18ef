package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;

/**
 * One thing that happened to a person. Never changed once added.
 *
 * @param on       the day it takes effect
 * @param unit     the branch it leads to (entered, ceremony, transferred, hosted); null where it leads nowhere else, and for a
 *                 host outside this tree
 * @param status   as the list book says it, of {@link ActKind#ENTERED} and {@link ActKind#NOTED} only
 * @param group    tổ đảng from that day on, of {@link ActKind#ENTERED} and {@link ActKind#GROUPED} only; null for none
 * @param until    last day it is meant to hold; null when not limited. Of {@link ActKind#WAS_OUTSIDE} the first day in the Party again
 * @param decision the paper it rests on, null when there is none or it was not noted
 * @param note     place outside, remarks of a host, …; null for none
 * @param annuls   the act that counts no more, of {@link ActKind#ANNULLED} only
 * @param badge    of acts about a badge only
 * @param criminal an end for one of the crimes after which readmission waits longer (208-QĐ/TW), of
 *                 {@link ActKind#STRUCK_OFF}, {@link ActKind#EXPELLED} and {@link ActKind#END_MARKED} only
 * @param about    the end that is marked, of {@link ActKind#END_MARKED} only
 */
public record Act(
        ActId id,
        ActKind kind,
        LocalDate on,
        @Nullable UnitId unit,
        @Nullable MemberStatus status,
        @Nullable String group,
        @Nullable LocalDate until,
        @Nullable Decision decision,
        @Nullable String note,
        @Nullable ActId annuls,
        @Nullable Badge badge,
        boolean criminal,
        @Nullable ActId about) {
    public Act {
        if ((status != null) != (kind == ActKind.ENTERED || kind == ActKind.NOTED)) {
            throw new IllegalArgumentException("a status is told by a book: " + kind);
        }
        if ((annuls != null) != (kind == ActKind.ANNULLED)) {
            throw new IllegalArgumentException("something is annulled by an annulment: " + kind);
        }
        if (badge != null && !kind.isOfBadge()) {
            throw new IllegalArgumentException("no badge is given by " + kind);
        }
        if ((about != null) != (kind == ActKind.END_MARKED)) {
            throw new IllegalArgumentException("an end is marked by a mark: " + kind);
        }
        if (criminal && !kind.mayBeCriminal() && kind != ActKind.END_MARKED) {
            throw new IllegalArgumentException("no crime ends a membership by " + kind);
        }
        if (until != null && until.isBefore(on)) {
            throw kind == ActKind.WAS_OUTSIDE ? PathRefusal.outsideOrder() : PathRefusal.until(on);
        }
    }

    /** Taken over from a list book. */
    public static Act entered(
            ActId id, LocalDate on, UnitId unit, MemberStatus status, @Nullable String group, @Nullable String note) {
        return new Act(id, ActKind.ENTERED, on, unit, status, group, null, null, note, null, null, false, null);
    }

    /** What the list book says from a day on. */
    public static Act noted(ActId id, LocalDate on, MemberStatus status, @Nullable String note) {
        return new Act(id, ActKind.NOTED, on, null, status, null, null, null, note, null, null, false, null);
    }

    /** Tổ đảng from a day on, null for none. */
    public static Act grouped(ActId id, LocalDate on, @Nullable String group) {
        return new Act(id, ActKind.GROUPED, on, null, null, group, null, null, null, null, null, false, null);
    }

    /** To another branch. */
    public static Act to(
            ActId id,
            ActKind kind,
            LocalDate on,
            @Nullable UnitId unit,
            @Nullable LocalDate until,
            @Nullable Decision decision,
            @Nullable String note) {
        return new Act(id, kind, on, unit, null, null, until, decision, note, null, null, false, null);
    }

    /** Something that leads to no other branch. */
    public static Act plain(
            ActId id,
            ActKind kind,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable Decision decision,
            @Nullable String note) {
        return new Act(id, kind, on, null, null, null, until, decision, note, null, null, false, null);
    }

    /** The same, about a badge. */
    public Act with(@Nullable Badge other) {
        return new Act(id, kind, on, unit, status, group, until, decision, note, annuls, other, criminal, about);
    }

    /** The same, saying whether it was for one of the crimes after which readmission waits longer. */
    public Act criminal(boolean is) {
        return new Act(id, kind, on, unit, status, group, until, decision, note, annuls, badge, is, about);
    }

    /** An inspection or a complaint without who or what brought it; any other act as it is. */
    Act withoutSource() {
        return kind == ActKind.INSPECTION_OPENED || kind == ActKind.INSPECTION_CLOSED
                ? new Act(id, kind, on, unit, status, group, until, null, null, annuls, badge, criminal, about)
                : this;
    }

    /** A time out of the Party before the path begins here; old papers are often lost. */
    public static Act outside(ActId id, OutsideTime time) {
        return plain(id, ActKind.WAS_OUTSIDE, time.from(), time.to(), null, null);
    }

    /** Takes an act back; {@code on} is the day that one took effect. */
    public static Act annulling(ActId id, Act other, @Nullable Decision decision, String note) {
        return new Act(
                id,
                ActKind.ANNULLED,
                other.on(),
                null,
                null,
                null,
                null,
                decision,
                note,
                other.id(),
                null,
                false,
                null);
    }

    /** Says of an end that was recorded before whether it was for one of the crimes after which readmission waits longer. */
    public static Act marking(ActId id, LocalDate on, ActId end, boolean criminal, Decision basis, String reason) {
        return new Act(id, ActKind.END_MARKED, on, null, null, null, null, basis, reason, null, null, criminal, end);
    }
}
