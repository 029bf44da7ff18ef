package vn.chiboso.membership.application.port.out;

import java.time.YearMonth;
import java.util.List;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.dues.DuesPayer;

/** Who pays to a branch. */
public interface DuesPayers {
    /**
     * On the roll on the first day of the month, by given name: hosted people pay here, who is away for a time pays at the host
     * (294-QĐ/TW §6.3.2).
     */
    List<DuesPayer> of(UnitId unit, YearMonth month);
}
