package vn.chiboso.membership.application.port.out;

import vn.chiboso.membership.api.AbsencesNoted;

/** Unexcused absences by meeting. */
public interface Absences {
    /** In place of what was said of the meeting before, unless that is newer. */
    void keep(AbsencesNoted said);
}
