package vn.chiboso.membership.domain.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * What stood after one act; notes are only ever added and the last one counts. After a withdrawal nothing of what was said before is
 * used or shown to anybody but the member.
 *
 * @param asked  when the member was asked last; null when never, or withdrawn since
 * @param by     who wrote this note
 * @param on     on what day
 */
public record ReadinessNote(
        ReadinessNoteId id,
        MemberId member,
        Kind kind,
        Answers answers,
        @Nullable Asking asked,
        String by,
        LocalDate on) {
    /** What was done. */
    public enum Kind {
        /** All questions were answered. */
        ASKED,
        /** The member marked one skill, after practising it or at any time. */
        SKILL_MARKED,
        /** The helper cannot help any longer. */
        HELP_ENDED,
        /** The member took back what was said. */
        WITHDRAWN
    }

    /** A whole round of answers. */
    public static ReadinessNote asked(
            ReadinessNoteId id, MemberId member, Answers answers, boolean own, String by, LocalDate on) {
        if (answers.device() == null) {
            throw ReadinessRefusal.required("device");
        }
        if (member.equals(answers.helper())) {
            throw ReadinessRefusal.ownHelper();
        }
        return new ReadinessNote(id, member, Kind.ASKED, answers, new Asking(on, own, by), by, on);
    }

    /** One skill, on top of whatever was said before. */
    public static ReadinessNote marked(
            ReadinessNoteId id,
            MemberId member,
            @Nullable ReadinessNote last,
            Skill skill,
            SkillLevel level,
            String by,
            LocalDate on) {
        var before = last == null ? Answers.NONE : last.answers();
        var asked = last == null ? null : last.asked();
        return new ReadinessNote(id, member, Kind.SKILL_MARKED, before.with(skill, level), asked, by, on);
    }

    /** The helper steps back; everything else stays. */
    public ReadinessNote helpEnded(ReadinessNoteId next, String helper, LocalDate day) {
        return new ReadinessNote(next, member, Kind.HELP_ENDED, answers.withoutHelper(), asked, helper, day);
    }

    /** Everything is taken back. */
    public ReadinessNote withdrawn(ReadinessNoteId next, String who, LocalDate day) {
        if (kind == Kind.WITHDRAWN) {
            throw ReadinessRefusal.nothingSaid();
        }
        return new ReadinessNote(next, member, Kind.WITHDRAWN, Answers.NONE, null, who, day);
    }
}
