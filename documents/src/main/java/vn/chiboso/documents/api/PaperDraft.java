package vn.chiboso.documents.api;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.UnitId;

/**
 * An official paper as its author gives it; documents adds party title, bodies' names, number, place and date.
 *
 * @param sourceKey  what it was made from ("meeting/…/minutes"): filing the same key again returns the paper already filed
 * @param unit       the issuing branch
 * @param title      the type in words is added by the renderer; this is the abstract (trích yếu)
 * @param date       of issue, as written in the head
 * @param body       in reading order
 * @param recipients nơi nhận, one line each; empty for papers without (minutes)
 * @param signatures one (right) or two (left, right)
 * @param audience   for whom among the unit's readers
 */
public record PaperDraft(
        String sourceKey,
        UnitId unit,
        PaperKind kind,
        String title,
        LocalDate date,
        List<Block> body,
        List<String> recipients,
        List<Signature> signatures,
        Audience audience) {
    public PaperDraft {
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
    }

    /** For everybody of the unit. */
    public PaperDraft(
            String sourceKey,
            UnitId unit,
            PaperKind kind,
            String title,
            LocalDate date,
            List<Block> body,
            List<String> recipients,
            List<Signature> signatures) {
        this(sourceKey, unit, kind, title, date, body, recipients, signatures, Audience.BRANCH);
    }
}
