package vn.chiboso.membership.domain;

import java.util.regex.Pattern;

/** Mã tổ chức đảng: five groups "38.168.053.000.001". Legal basis: 1361-CV/BTCTW. */
public record OfficialCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{2}(\\.\\d{3}){4}");

    public OfficialCode {
        value = value.strip();
        if (!SHAPE.matcher(value).matches()) {
            throw UnitRefusal.officialCode();
        }
    }

    /** Whether the groups that the other one fills are the first of this one: who gave it is below who gave that. */
    public boolean isBelow(OfficialCode other) {
        return value.startsWith(other.value.replaceFirst("(\\.000)+$", ""));
    }
}
