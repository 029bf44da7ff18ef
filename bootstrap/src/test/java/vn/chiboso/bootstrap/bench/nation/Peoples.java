package vn.chiboso.bootstrap.bench.nation;

import java.util.Map;

/** Which peoples live in which province, roughly; everywhere else nearly everybody is Kinh. */
final class Peoples {
    private static final Weighted<String> LOWLAND =
            Weighted.of("Kinh 965, Mường 5, Tày 5, Hoa 4, Thái 4, Nùng 4, Khmer 3, Mông 2, Dao 2");
    private static final Weighted<String> NORTH_EAST = Weighted.of("Tày 40, Nùng 26, Kinh 18, Dao 9, Mông 6, Hoa 1");
    private static final Weighted<String> NORTH_WEST = Weighted.of("Thái 40, Mông 27, Kinh 20, Dao 5, Mường 5, Tày 3");
    private static final Weighted<String> MIDDLE = Weighted.of("Kinh 78, Mường 14, Thái 6, Tày 1, Dao 1");
    private static final Weighted<String> HIGHLANDS =
            Weighted.of("Kinh 68, Gia Rai 12, Ê Đê 9, Ba Na 5, Tày 2, Nùng 2, Mông 2");
    private static final Weighted<String> DELTA = Weighted.of("Kinh 88, Khmer 11, Hoa 1");
    private static final Map<String, Weighted<String>> BY_PROVINCE = Map.ofEntries(
            Map.entry("04", NORTH_EAST),
            Map.entry("08", NORTH_EAST),
            Map.entry("19", NORTH_EAST),
            Map.entry("20", NORTH_EAST),
            Map.entry("11", NORTH_WEST),
            Map.entry("12", NORTH_WEST),
            Map.entry("14", NORTH_WEST),
            Map.entry("15", NORTH_WEST),
            Map.entry("25", MIDDLE),
            Map.entry("38", MIDDLE),
            Map.entry("40", MIDDLE),
            Map.entry("52", HIGHLANDS),
            Map.entry("66", HIGHLANDS),
            Map.entry("68", HIGHLANDS),
            Map.entry("86", DELTA),
            Map.entry("91", DELTA),
            Map.entry("92", DELTA),
            Map.entry("96", DELTA));

    private Peoples() {}

    static String of(Dice dice, String province) {
        return BY_PROVINCE.getOrDefault(province, LOWLAND).pick(dice);
    }
}
