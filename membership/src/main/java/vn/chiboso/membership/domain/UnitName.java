package vn.chiboso.membership.domain;

/** A unit's full name, as on papers: "Chi bộ thôn Giang Đông". */
public record UnitName(String value) {
    public UnitName {
        value = Folding.tidy(value);
        if (value.length() < 2 || value.length() > 200) {
            throw UnitRefusal.name();
        }
    }
}
