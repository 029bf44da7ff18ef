package vn.chiboso.meetings.application.port.out;

import java.time.LocalDate;
import java.util.Set;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** Who gets the papers of a meeting printed. */
public interface PrintedPapers {
    /** Of the branch's own people, by what they said or agreed to have written down; nobody of whom nothing is known. */
    Set<MemberId> readers(UnitId branch, LocalDate day);
}
