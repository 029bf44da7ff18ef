package vn.chiboso.membership.domain.founding;

import java.util.Locale;
import vn.chiboso.membership.domain.UnitName;

/**
 * A province or a commune of the country's list.
 *
 * @param code two digits for a province, five for a commune
 * @param name with its sort: "Thành phố Hà Nội", "Phường Ba Đình"
 */
public record Place(String code, String name) {
    /** "Đảng bộ phường Ba Đình": the organisation of the place. */
    public UnitName organisation() {
        return new UnitName("Đảng bộ " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }
}
