package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.alert.Alert;
import vn.chiboso.membership.domain.alert.AlertKey;
import vn.chiboso.membership.domain.alert.PutAside;

/** What was found and told, and what was put aside. */
public interface AlertBook {
    /** The last word on each of the alerts that was ever put aside. */
    Map<AlertKey, PutAside> aside(Collection<AlertKey> keys);

    /** Adds to what was put aside; the same id again adds nothing. */
    void putAside(UUID id, UnitId unit, PutAside aside, AccountId by, Instant at);

    /** From now on exactly these stand for the branches. */
    void note(Collection<UnitId> units, List<Alert> standing, LocalDate day);

    /** How many of what stands for each branch and is not put aside nobody was told of before; they count as told from now on. */
    Map<UnitId, Integer> tell(Collection<UnitId> units, LocalDate day);

    /** Whatever is noted for a unit that stands no longer is gone. */
    void close(LocalDate day);

    /** Secretary and deputy of each branch on the day. */
    Map<UnitId, List<MemberId>> leaders(Collection<UnitId> units, LocalDate day);
}
