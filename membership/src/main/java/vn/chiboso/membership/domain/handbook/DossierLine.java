package vn.chiboso.membership.domain.handbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a paper is there, and who keeps it. A member's dossier is a secret paper (294-QĐ/TW §6.2.4): nothing of what it says is here.
 *
 * @param keptAt cabinet, office or committee; empty when it is not there
 */
public record DossierLine(DossierItem item, boolean held, String keptAt, String by, LocalDate on) {
    /** What is there is somewhere. */
    public static DossierLine note(
            @Nullable DossierItem item, @Nullable Boolean held, @Nullable String keptAt, String by, LocalDate on) {
        if (item == null) {
            throw HandbookRefusal.required("item");
        }
        if (held == null) {
            throw HandbookRefusal.required("held");
        }
        var place = HandbookText.line(keptAt, "keptAt");
        return new DossierLine(item, held, held ? HandbookText.required(place, "keptAt") : "", by, on);
    }
}
