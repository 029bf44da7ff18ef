package vn.chiboso.membership.domain;

import static vn.chiboso.membership.api.UnitKind.BASE;
import static vn.chiboso.membership.api.UnitKind.BRANCH;
import static vn.chiboso.membership.api.UnitKind.COMMUNE;
import static vn.chiboso.membership.api.UnitKind.GROUP;
import static vn.chiboso.membership.api.UnitKind.PROVINCE;
import static vn.chiboso.membership.api.UnitKind.SUB_COMMITTEE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chiboso.membership.api.UnitKind;

/**
 * Which kind of unit may stand directly below which. The system of organisation is the Charter's (Điều lệ Đảng, Điều 10); no district
 * since 1 July 2025. A branch of a village stands directly below the commune (294-QĐ/TW §20.2.2), a sub-committee only between a base
 * organisation's committee and its branches (§20.3.3), a party group only within a branch (§20.3.2). Why this is code and no dated
 * rule: docs/adr/0060.
 */
public final class UnitNesting {
    private UnitNesting() {}

    /** Kinds that may stand directly below, highest first; empty below a group. */
    public static List<UnitKind> below(UnitKind parent) {
        return List.copyOf(allowed(parent));
    }

    /** Refuses a kind that cannot stand below the parent. */
    public static void require(UnitKind parent, UnitKind child) {
        if (!allowed(parent).contains(child)) {
            throw UnitRefusal.misplaced();
        }
    }

    private static Set<UnitKind> allowed(UnitKind parent) {
        return switch (parent) {
            case CENTRAL -> EnumSet.of(PROVINCE, BASE);
            case PROVINCE -> EnumSet.of(COMMUNE, BASE, BRANCH);
            case COMMUNE -> EnumSet.of(BASE, BRANCH);
            case BASE -> EnumSet.of(SUB_COMMITTEE, BRANCH);
            case SUB_COMMITTEE -> EnumSet.of(BRANCH);
            case BRANCH -> EnumSet.of(GROUP);
            case GROUP -> EnumSet.noneOf(UnitKind.class);
        };
    }
}
