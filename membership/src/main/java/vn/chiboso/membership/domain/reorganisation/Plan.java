package vn.chiboso.membership.domain.reorganisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chiboso.membership.api.UnitId;

/**
 * What a change comes to.
 *
 * @param issuer whose decision it is: the lowest unit that covers everything touched
 * @param units  who takes part, with the names of now
 * @param steps  in the order they are done
 * @param lines  the same in plain sentences, with warnings
 */
public record Plan(
        ReorganisationKind kind, UnitId issuer, Map<UnitId, String> units, List<Step> steps, List<Line> lines) {
    public Plan {
        units = Map.copyOf(units);
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
    }

    /** The same with something more to look at. */
    Plan with(List<Line> more) {
        return new Plan(
                kind,
                issuer,
                units,
                steps,
                Stream.concat(lines.stream(), more.stream()).toList());
    }

    /** Of what was shown: another one means that something has changed since. */
    public String fingerprint() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest((steps + " " + lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
