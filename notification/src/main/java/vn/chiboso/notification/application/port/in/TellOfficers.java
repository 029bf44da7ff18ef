package vn.chiboso.notification.application.port.in;

import vn.chiboso.membership.api.UnitId;
import vn.chiboso.notification.domain.Cause;
import vn.chiboso.notification.domain.Matter;
import vn.chiboso.notification.domain.NoticeKind;
import vn.chiboso.notification.domain.SubjectKey;

/** Tells the officers above a branch who look after its evaluation. Telling the same fact again changes nothing. */
public interface TellOfficers {
    void tell(Command command);

    /** A fact about the branch. */
    record Command(SubjectKey subject, Cause cause, UnitId branch, NoticeKind kind, Matter matter, String link) {}
}
