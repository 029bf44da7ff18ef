package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Map;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.path.PartyTime;

/** Time in the Party of many people at once, less what they were out of it (Điều lệ Đảng, Điều 5.4). */
public interface PartyTimes {
    /**
     * Of everybody given.
     *
     * @param decisions of the first admission, by person
     */
    Map<MemberId, PartyTime> of(Map<MemberId, LocalDate> decisions);
}
