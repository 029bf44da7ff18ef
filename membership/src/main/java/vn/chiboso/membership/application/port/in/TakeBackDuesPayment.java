package vn.chiboso.membership.application.port.in;

import java.time.YearMonth;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.dues.DuesPaymentId;

/** Takes back what was noted by mistake; it stays on record and no longer counts. */
public interface TakeBackDuesPayment {
    void takeBack(Actor actor, Command command);

    /** Which. */
    record Command(UnitId unit, YearMonth month, MemberId member, DuesPaymentId payment) {}
}
