package vn.chiboso.notification.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/** Who helps whom to take part. */
public interface Helpers {
    /** Those of the branch without a device whom the person helps that day; both have agreed to it, and neither took it back. */
    List<Helped> withoutDevice(MemberId helper, UnitId branch, LocalDate day);

    /** Somebody who is helped. */
    record Helped(MemberId member, String fullName) {}
}
