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

    /** Refuses a subject that is not offered. */
    public static void requireOffered(MeetingKind kind, VoteSubject subject) {
        if (!of(kind).contains(subject)) {
            throw VoteRefusal.notOffered();
        }
    }
}
