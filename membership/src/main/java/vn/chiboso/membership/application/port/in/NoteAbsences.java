package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.AbsencesNoted;

/** Keeps who was absent from a meeting without a good reason; the latest that was said of a meeting counts. */
public interface NoteAbsences {
    void note(AbsencesNoted said);
}
