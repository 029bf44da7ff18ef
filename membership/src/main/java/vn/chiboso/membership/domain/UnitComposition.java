package vn.chiboso.membership.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitKind;

/**
 * What a unit and all below it are made of, as they stand until further notice.
 *
 * <p>Both maps go in the order of their keys.
 *
 * @param units  how many of each kind, the unit itself among them; kinds without any are left out
 * @param people how many of each status, on all their rolls; a status without anybody is left out. Who is on a temporary transfer is
 *               counted twice, as gone from home and as guest of the host
 */
public record UnitComposition(Map<UnitKind, Integer> units, Map<MemberStatus, Integer> people) {
    public UnitComposition {
        units = inOrder(UnitKind.class, units);
        people = inOrder(MemberStatus.class, people);
    }

    /**
     * Units below by kind, the unit itself left out.
     *
     * @param own the unit's own kind
     */
    public Map<UnitKind, Integer> below(UnitKind own) {
        var below = new EnumMap<UnitKind, Integer>(UnitKind.class);
        below.putAll(units);
        below.computeIfPresent(own, (kind, some) -> some == 1 ? null : some - 1);
        return below;
    }

    /** How many units there are below; party groups are parts of a branch and counted apart. */
    public int unitsBelow() {
        var all = units.values().stream().mapToInt(Integer::intValue).sum();
        return Math.max(0, all - groups() - 1);
    }

    /** How many party groups there are in it. */
    public int groups() {
        return units.getOrDefault(UnitKind.GROUP, 0);
    }

    /** Đảng số: guests are counted at home (294-QĐ/TW §6.3.2). */
    public int members() {
        return people.values().stream().mapToInt(Integer::intValue).sum() - people.getOrDefault(MemberStatus.HOSTED, 0);
    }

    private static <K extends Enum<K>> Map<K, Integer> inOrder(Class<K> key, Map<K, Integer> some) {
        var sorted = new EnumMap<K, Integer>(key);
        sorted.putAll(some);
        return Collections.unmodifiableMap(sorted);
    }
}
