package vn.chiboso.bootstrap.bench.nation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;

/**
 * The organisation tree: the centre, its provinces and communes by their real names, base organisations, branches. At scale 1 it
 * has 34 provinces, 3,321 communes, 50,090 base organisations and 260,000 branches.
 */
public final class Country {
    static final int COMMUNES = 3_321;
    static final int BASES = 50_090;
    static final int BRANCHES = 260_000;

    /** Of the branches, those of villages and quarters, which stand directly below their commune (294-QĐ/TW §20.2.2). */
    private static final double OF_VILLAGES = 0.42;

    private static final double MOVED_BY_THE_REFORM = 0.03;

    private final Dice dice;
    private final List<Plot> units = new ArrayList<>();
    private final List<Plot> branches = new ArrayList<>();
    private final Map<Integer, Plot> staffBranch = new HashMap<>();
    private final Map<String, Plot> provinces = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();

    private Country(long seed) {
        this.dice = Dice.of(seed, "country", 0);
    }

    /** The tree for a share of the nation; never fewer than two communes. */
    public static Country of(long seed, double scale) {
        var country = new Country(seed);
        country.build(
                Math.max(2, (int) Math.round(COMMUNES * scale)),
                Math.max(4, (int) Math.round(BASES * scale)),
                Math.max(12, (int) Math.round(BRANCHES * scale)));
        return country;
    }

    public List<Plot> units() {
        return units;
    }

    public List<Plot> branches() {
        return branches;
    }

    /** Units above a branch whose officers are on that branch's roll: each unit's first branch houses them. */
    List<Plot> staffedBy(Plot branch) {
        var above = new ArrayList<Plot>();
        for (var unit = branch.parent(); unit != null; unit = unit.parent()) {
            if (staffOf(unit).number() == branch.number()) {
                above.add(unit);
            }
        }
        return above;
    }

    /** The branch on whose roll the officers of the unit are. */
    Plot staffOf(Plot unit) {
        return Objects.requireNonNull(staffBranch.get(unit.number()));
    }

    private void build(int communeCount, int baseCount, int branchCount) {
        var centre = add(UnitKind.CENTRAL, "Ban Chấp hành Trung ương", null, null, null, null, "", "Việt Nam", 0, null);
        var places = Places.some(communeCount);
        var villages = Shares.of(dice, (int) Math.round(branchCount * OF_VILLAGES), places.size(), 0.35);
        var bases = Shares.of(dice, baseCount, places.size(), 0.5);
        var baseBranches = Shares.of(dice, branchCount - sum(villages), sum(bases), 0.2);
        @Nullable Plot last = null;
        var base = 0;
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var province =
                    provinces.computeIfAbsent(place.provinceCode(), code -> province(centre, code, place.province()));
            var commune = commune(province, place);
            var sister = last != null && last.province().equals(commune.province()) ? last : null;
            villages(commune, place, villages[i], sister);
            for (var b = 0; b < bases[i]; b++, base++) {
                base(commune, province, b, baseBranches[base]);
            }
            last = commune;
        }
    }

    private Plot province(Plot centre, String code, String name) {
        var region = name.startsWith("Thành phố") ? 1 : 3;
        return add(
                UnitKind.PROVINCE,
                "Đảng bộ " + lower(name),
                centre,
                code + ".000.000.000.000",
                null,
                region,
                code,
                name,
                0,
                null);
    }

    private Plot commune(Plot province, Places.Commune place) {
        var code = "%s.%03d.000.000.000".formatted(place.provinceCode(), next(place.provinceCode()));
        return add(
                UnitKind.COMMUNE,
                "Đảng bộ " + lower(place.name()),
                province,
                code,
                null,
                place.name().startsWith("Phường") ? 2 : 4,
                place.provinceCode(),
                place.name() + ", " + place.province(),
                0,
                null);
    }

    private void villages(Plot commune, Places.Commune place, int count, @Nullable Plot sister) {
        var start = dice.below(100);
        var ward = place.name().startsWith("Phường");
        for (var i = 0; i < count; i++) {
            var name = "Chi bộ " + (ward ? "tổ dân phố số " + (i + 1) : "thôn " + UnitNames.village(start + i));
            var before = sister != null && dice.chance(MOVED_BY_THE_REFORM) ? sister : null;
            branch(commune, name, BranchType.RESIDENTIAL, before);
        }
    }

    private void base(Plot commune, Plot province, int number, int count) {
        var sort = UnitNames.base(number);
        var below = number % 12 == 11 ? province : commune;
        var name = "Đảng bộ " + sort.name() + (below.kind() == UnitKind.PROVINCE ? " khu vực " : " ")
                + shortName(commune) + (number >= UnitNames.bases() ? " " + (number / UnitNames.bases() + 1) : "");
        var code = prefix(below) + ".%03d.000.000".formatted(next(prefix(below)));
        var base = add(UnitKind.BASE, name, below, code, null, null, commune.province(), commune.place(), 0, null);
        @Nullable Plot section = null;
        for (var i = 0; i < count; i++) {
            if (count >= 8 && i % 4 == 0) {
                var part = "%s.%03d.000".formatted(code.substring(0, 10), i / 4 + 1);
                section = add(
                        UnitKind.SUB_COMMITTEE,
                        "Đảng bộ bộ phận " + (i / 4 + 1),
                        base,
                        part,
                        null,
                        null,
                        commune.province(),
                        commune.place(),
                        0,
                        null);
            }
            branch(section == null ? base : section, "Chi bộ " + UnitNames.part(sort.type(), i), sort.type(), null);
        }
    }

    private void branch(Plot parent, String name, BranchType type, @Nullable Plot before) {
        // 17 to 62 on a roll, about 22 as a rule (rules: residential branches of the news, national mean)
        var size = (int) Math.min(62, 17 - Math.log(1 - dice.unit()) * 5.1);
        var stem = Objects.requireNonNull(parent.code()).substring(0, 14);
        var code = "%s.%03d".formatted(stem, next("branch " + stem));
        var branch =
                add(UnitKind.BRANCH, name, parent, code, type, null, parent.province(), parent.place(), size, before);
        branches.add(branch);
        for (@Nullable Plot unit = parent; unit != null; unit = unit.parent()) {
            staffBranch.putIfAbsent(unit.number(), branch);
        }
    }

    private Plot add(
            UnitKind kind,
            String name,
            @Nullable Plot parent,
            @Nullable String code,
            @Nullable BranchType type,
            @Nullable Integer region,
            String province,
            String place,
            int size,
            @Nullable Plot before) {
        var number = units.size();
        var label = Integer.toString(number + 1, 36);
        var path = (parent == null ? "" : parent.path()) + label + ".";
        var ordinal = kind == UnitKind.BRANCH ? next("branches of " + province) - 1 : 0;
        var plot = new Plot(
                number,
                Dice.id(1, number),
                kind,
                name,
                label,
                path,
                parent,
                code,
                type,
                region,
                province,
                place,
                size,
                ordinal,
                before);
        units.add(plot);
        return plot;
    }

    private int next(String what) {
        return codes.merge(what, 1, Integer::sum);
    }

    private static String prefix(Plot unit) {
        return Objects.requireNonNull(unit.code()).substring(0, 6);
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String shortName(Plot commune) {
        return commune.name().replaceFirst("^Đảng bộ (xã|phường|đặc khu) ", "");
    }

    private static int sum(int[] shares) {
        return Arrays.stream(shares).sum();
    }
}
