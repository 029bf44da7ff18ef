package vn.chiboso.membership.domain;

import vn.chiboso.membership.api.UnitKind;

/** A unit's full name, as on papers: "Chi bộ thôn Giang Đông"; list books call party groups "1" and "2". */
public record UnitName(String value) {
    public UnitName {
        value = Folding.tidy(value);
        if (value.isEmpty() || value.length() > 200) {
            throw UnitRefusal.name();
        }
    }

    /** Of a unit of the kind; only a party group's may be a single sign. */
    UnitName of(UnitKind kind) {
        if (kind != UnitKind.GROUP && value.length() < 2) {
            throw UnitRefusal.name();
        }
        return this;
    }

    /** As typed for whatever stands above party groups. */
    public static UnitName inFull(String typed) {
        return new UnitName(typed).of(UnitKind.BRANCH);
    }
}
