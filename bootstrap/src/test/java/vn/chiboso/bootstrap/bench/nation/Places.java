package vn.chiboso.bootstrap.bench.nation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The 34 provinces and 3,321 communes in force since 1 July 2025, from the public list. */
final class Places {
    /** "Tỉnh Thanh Hóa" and "Xã Quảng Bình" as written on the list. */
    record Commune(String provinceCode, String province, String name) {}

    private Places() {}

    static List<Commune> all() {
        try (var list =
                Objects.requireNonNull(Places.class.getResourceAsStream("/bench/vn-administrative-units.csv"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(","))
                    .map(cells -> new Commune(cells[0], cells[1], cells[3].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Evenly over the list, so that a small nation still has many provinces. */
    static List<Commune> some(int most) {
        var all = all();
        var chosen = new ArrayList<Commune>();
        for (var i = 0; i < Math.min(most, all.size()); i++) {
            chosen.add(all.get((int) ((long) i * all.size() / Math.min(most, all.size()))));
        }
        return chosen;
    }
}
