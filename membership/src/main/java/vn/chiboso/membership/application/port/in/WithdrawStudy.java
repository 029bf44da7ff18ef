package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.handbook.StudyItemId;

/** The branch committee takes something off the list; who confirmed it stays on record. Answers whose list it was. */
public interface WithdrawStudy {
    UnitId withdraw(Actor actor, StudyItemId item);
}
