package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;

/** Where a person oversees. */
public interface Scopes {
    /** Units on which the person is Ban Xây dựng Đảng or Ban Tổ chức on the day. */
    List<UnitPath> overseen(MemberId member, LocalDate day);

    /** Units on which the person holds any position on the day. */
    List<UnitPath> posts(MemberId member, LocalDate day);
}
