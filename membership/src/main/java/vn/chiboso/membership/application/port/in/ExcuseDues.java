package vn.chiboso.membership.application.port.in;

import java.time.YearMonth;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** Notes a good reason why a member has not paid for a month; such a month does not count towards striking off (294-QĐ/TW §8.1). */
public interface ExcuseDues {
    void excuse(Actor actor, Command command);

    /** The reason; blank for none. */
    record Command(UnitId unit, YearMonth month, MemberId member, String excuse, long version) {}
}
