package vn.chiboso.membership.domain.handbook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.Mistakes;
import vn.chiboso.membership.domain.roll.RollField;

/**
 * A member says that a field of the list book is wrong; who keeps the roll answers. The request changes nothing itself: there is no
 * private correction of a party record (294-QĐ/TW §6.2.4), so the book is corrected where corrections are checked and traced.
 *
 * @param recorded what the book said when it was asked; empty for nothing
 * @param right    what it should say
 * @param dueOn    last day of the answer, null when no rule gives one
 * @param answer   null while open
 */
public record CorrectionRequest(
        CorrectionId id,
        MemberId member,
        RollField field,
        String recorded,
        String right,
        String reason,
        LocalDate askedOn,
        @Nullable LocalDate dueOn,
        @Nullable CorrectionAnswer answer) {
    private static final Set<RollField> NOT_ASKED = EnumSet.of(RollField.NUMBER, RollField.NOTE, RollField.SMARTPHONE);

    /** Refuses what is missing, all of it. */
    public static void requireSaid(@Nullable RollField field, @Nullable String right, @Nullable String reason) {
        var mistakes = new Mistakes();
        if (field == null) {
            mistakes.add(HandbookRefusal.required("field"));
        }
        mistakes.read(() -> wanted(right));
        mistakes.read(() -> why(reason));
        mistakes.require();
    }

    private static String wanted(@Nullable String right) {
        return HandbookText.required(HandbookText.line(right, "right"), "right");
    }

    private static String why(@Nullable String reason) {
        return HandbookText.required(HandbookText.paragraphs(reason, "reason"), "reason");
    }

    /** Refuses the birth date, which stays as it is in party records, and what is no claim at all. */
    public static CorrectionRequest ask(
            CorrectionId id,
            MemberId member,
            RollField field,
            String recorded,
            @Nullable String right,
            @Nullable String reason,
            LocalDate today,
            @Nullable LocalDate dueOn) {
        if (field == RollField.BIRTH) {
            throw HandbookRefusal.birthStays();
        }
        if (NOT_ASKED.contains(field)) {
            throw HandbookRefusal.fieldNotAsked();
        }
        var wanted = wanted(right);
        if (wanted.equals(recorded)) {
            throw HandbookRefusal.sameValue();
        }
        return new CorrectionRequest(id, member, field, recorded, wanted, why(reason), today, dueOn, null);
    }

    /** Fields a form offers; the birth date too, so that it can say why not. */
    public static Set<RollField> offered() {
        return EnumSet.complementOf(EnumSet.copyOf(NOT_ASKED));
    }

    /**
     * Answers it.
     *
     * @param recordedNow what the book says now; "corrected" must be true
     */
    public CorrectionRequest answered(CorrectionAnswer given, String recordedNow) {
        requireOpen();
        if (given.outcome() == CorrectionAnswer.Correction.CORRECTED && recordedNow.equals(recorded)) {
            throw HandbookRefusal.notYetCorrected();
        }
        return new CorrectionRequest(id, member, field, recorded, right, reason, askedOn, dueOn, given);
    }

    public boolean isOpen() {
        return answer == null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn != null && dueOn.isBefore(today);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw HandbookRefusal.answeredAlready();
        }
    }
}
