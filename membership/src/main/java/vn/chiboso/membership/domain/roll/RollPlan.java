package vn.chiboso.membership.domain.roll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Position;

/**
 * What an import would do, row by row; nothing is done yet.
 *
 * @param missing  on the roll but not in the file: told, never removed
 * @param unknown  headings that are ignored
 * @param ignored  rows that are no person's
 * @param findings about the whole file
 */
public record RollPlan(
        List<PlannedRow> rows,
        List<RollEntry> missing,
        List<String> unknown,
        List<Integer> ignored,
        List<Finding> findings) {
    public RollPlan {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
        ignored = List.copyOf(ignored);
        findings = List.copyOf(findings);
    }

    public int count(PlannedRow.Outcome outcome) {
        return (int) rows.stream().filter(r -> r.outcome() == outcome).count();
    }

    /** Whether somebody would become secretary or deputy secretary, or be it no longer. */
    public boolean changesLeaders() {
        return rows.stream()
                .filter(row -> row.outcome() == PlannedRow.Outcome.ADDED || row.outcome() == PlannedRow.Outcome.CHANGED)
                .anyMatch(row -> !leading(row.before()).equals(leading(row.after())));
    }

    private static Set<Position> leading(@Nullable RollEntry entry) {
        var leading = EnumSet.of(Position.SECRETARY, Position.DEPUTY_SECRETARY);
        leading.retainAll(entry == null ? Set.of() : entry.positions());
        return leading;
    }

    /** Fingerprint of what would be done: another one means that the roll changed since it was shown. */
    public String digest() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var row : rows) {
                var before = row.before();
                var version = before == null
                        ? "-"
                        : before.id() + "@" + before.version() + before.status()
                                + before.positions().stream().sorted().toList();
                hash.update("%d|%s|%s|%s%n"
                        .formatted(row.row(), row.outcome(), version, row.after())
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(hash.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
