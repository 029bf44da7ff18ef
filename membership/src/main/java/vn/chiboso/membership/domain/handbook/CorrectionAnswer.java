package vn.chiboso.membership.domain.handbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request.
 *
 * @param note why not, or what was done; empty for none
 * @param by   name of who answered
 */
public record CorrectionAnswer(Correction outcome, String note, String by, LocalDate on) {
    /** Corrected, refused with a reason, or taken back by the member. */
    public enum Correction {
        CORRECTED,
        REFUSED,
        TAKEN_BACK
    }

    /** By who keeps the roll; a refusal says why. */
    public static CorrectionAnswer of(@Nullable Correction outcome, @Nullable String note, String by, LocalDate on) {
        if (outcome == null || outcome == Correction.TAKEN_BACK) {
            throw HandbookRefusal.required("outcome");
        }
        var why = HandbookText.paragraphs(note, "note");
        return new CorrectionAnswer(
                outcome, outcome == Correction.REFUSED ? HandbookText.required(why, "note") : why, by, on);
    }

    /** By the member. */
    public static CorrectionAnswer takenBack(String by, LocalDate on) {
        return new CorrectionAnswer(Correction.TAKEN_BACK, "", by, on);
    }
}
