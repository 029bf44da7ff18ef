package vn.chiboso.meetings.domain.vote;

import java.util.List;
import vn.chiboso.meetings.api.MeetingKind;
import vn.chiboso.meetings.api.VoteSubject;

/** Which questions a chair may put by hand. */
public final class VoteSubjects {
    private VoteSubjects() {}

    /** For this kind of meeting, in the order to be shown; the self-score comes from evaluation alone. */
    public static List<VoteSubject> of(MeetingKind kind) {
        return kind == MeetingKind.COMMITTEE
                ? List.of(VoteSubject.ORDINARY, VoteSubject.MINUTES)
                : List.of(
                        VoteSubject.ORDINARY,
                        VoteSubject.RESOLUTION,
                        VoteSubject.MINUTES,
                        VoteSubject.ADMISSION,
                        VoteSubject.OFFICIALISATION);
    }

    /** The question as the chair usually reads it out, in the language of the record; empty where it differs each time. */
    public static String usualQuestion(VoteSubject subject) {
        return switch (subject) {
            case RESOLUTION -> "Các đồng chí có đồng ý thông qua dự thảo nghị quyết không?";
            case MINUTES -> "Các đồng chí có đồng ý thông qua biên bản không?";
            case ORDINARY, SELF_SCORE, ADMISSION, OFFICIALISATION -> "";
        };
    }

    /** Refuses a subject that is not offered. */
    public static void requireOffered(MeetingKind kind, VoteSubject subject) {
        if (!of(kind).contains(subject)) {
            throw VoteRefusal.notOffered();
        }
    }
}
