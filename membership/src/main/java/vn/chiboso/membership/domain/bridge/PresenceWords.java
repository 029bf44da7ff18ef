package vn.chiboso.membership.domain.bridge;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AttendanceFiles.Said;
import vn.chiboso.membership.domain.Folding;

/** What attendance lists write of somebody: words, a mark, a letter. */
final class PresenceWords {
    private PresenceWords() {}

    /** Null when nothing is said, or something that is not understood. */
    static @Nullable Said of(String written, String reason) {
        var words = Folding.fold(written).replaceAll("[^a-z0-9]+", " ").strip();
        // who came late with leave was there
        var here = words.startsWith("co mat")
                || words.startsWith("tham du")
                || words.startsWith("da tham du")
                || words.startsWith("da diem danh")
                || words.equals("co")
                || words.equals("x")
                || words.equals("1")
                || words.equals("present");
        if (here) {
            return words.contains("truc tuyen") ? Said.ONLINE : Said.PRESENT;
        }
        if (words.contains("khong ly do") || words.contains("khong phep") || words.equals("kp")) {
            return Said.ABSENT_WITHOUT_REASON;
        }
        if (words.contains("co ly do")
                || words.contains("co phep")
                || words.contains("xin phep")
                || words.equals("p")) {
            return Said.ABSENT_WITH_REASON;
        }
        if (words.startsWith("vang") || words.startsWith("khong") || words.equals("0") || words.equals("absent")) {
            return reason.isBlank() ? Said.ABSENT_WITHOUT_REASON : Said.ABSENT_WITH_REASON;
        }
        return words.contains("truc tuyen") || words.equals("online") ? Said.ONLINE : null;
    }
}
