package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.PersonHit;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.protection.CitizenId;

/** People by exact sealed value, among those on rolls below the scopes on the day. */
public interface PrivateSearch {
    List<PersonHit> byCitizenId(CitizenId id, List<UnitPath> scopes, LocalDate day);

    List<PersonHit> byPhone(Phone phone, List<UnitPath> scopes, LocalDate day);
}
