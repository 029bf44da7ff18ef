package vn.chiboso.membership.domain.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.PersonRefusal;

/**
 * Finds rows of one file that exclude one another, however far apart they stand, keeping a fingerprint of each and nothing of the
 * person. Who is hosted elsewhere stands on two rolls, so that row is not counted.
 */
public final class TwinSearch {
    private static final int NAMED = 10;

    private final Map<Long, Integer> first = new HashMap<>();
    private final Map<Long, List<Integer>> several = new HashMap<>();
    private final Map<Long, Kind> kinds = new HashMap<>();

    /** Why rows exclude one another. */
    public enum Kind {
        CARD("card-twice", RollField.CARD),
        PERSON("person-twice", RollField.FULL_NAME),
        CITIZEN("citizen-twice", RollField.CITIZEN),
        SECRETARY("secretary-twice", RollField.POSITION);

        private final String code;
        private final RollField field;

        Kind(String code, RollField field) {
            this.code = code;
            this.field = field;
        }

        /** As said of one of the rows. */
        public Finding finding(String rows) {
            return Finding.refused(field, "", code, rows);
        }
    }

    /** A row that is not alone; {@code rows} names all of them, at most ten. */
    public record Twin(int row, Kind kind, String rows) {}

    public void look(RawLine raw) {
        var cells = raw.cells();
        if (isHosted(cells.get(RollField.STATUS))) {
            return;
        }
        var card = card(cells.get(RollField.CARD));
        if (card != null) {
            note(Kind.CARD, card, raw.row());
        }
        var citizen = cells.get(RollField.CITIZEN);
        if (citizen != null) {
            note(Kind.CITIZEN, citizen.shown().replaceAll("\\D", ""), raw.row());
        }
        var name = cells.get(RollField.FULL_NAME);
        var birth = cells.get(RollField.BIRTH);
        if (name != null && birth != null) {
            var key = Folding.fold(name.shown()) + "|" + birth(birth) + "|" + day(cells.get(RollField.DECISION));
            note(Kind.PERSON, key, raw.row());
        }
        var position = cells.get(RollField.POSITION);
        if (position != null
                && WordReading.positions(position.shown(), new ArrayList<>()).contains(Position.SECRETARY)) {
            var unit = cells.get(RollField.UNIT);
            note(Kind.SECRETARY, unit == null ? "" : BulkGround.key(unit.shown()), raw.row());
        }
    }

    /** Every row that is not alone, once for each reason. */
    public List<Twin> twins() {
        var twins = new ArrayList<Twin>();
        several.forEach((hash, rows) -> {
            var named = rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "));
            rows.forEach(row -> twins.add(new Twin(row, kind(hash), named)));
        });
        return twins;
    }

    private Kind kind(long hash) {
        return kinds.getOrDefault(hash, Kind.PERSON);
    }

    private void note(Kind kind, String key, int row) {
        var hash = hash(kind, key);
        var earlier = first.putIfAbsent(hash, row);
        if (earlier != null) {
            kinds.put(hash, kind);
            several.computeIfAbsent(hash, k -> new ArrayList<>(List.of(earlier)))
                    .add(row);
        }
    }

    /** FNV-1a of 64 bits: enough to tell some hundred thousand rows apart. */
    private static long hash(Kind kind, String key) {
        var hash = 0xcbf29ce484222325L ^ kind.ordinal();
        for (var i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static boolean isHosted(@Nullable Cell cell) {
        try {
            return cell != null && WordReading.status(cell.shown()) == MemberStatus.HOSTED;
        } catch (CellFault e) {
            return false;
        }
    }

    private static @Nullable String card(@Nullable Cell cell) {
        try {
            return cell == null ? null : new CardNumber(cell.shown()).value();
        } catch (PersonRefusal e) {
            return null;
        }
    }

    private static String birth(Cell cell) {
        try {
            return DateReading.birth(cell).toString();
        } catch (CellFault e) {
            return cell.shown();
        }
    }

    private static String day(@Nullable Cell cell) {
        try {
            return cell == null ? "" : DateReading.day(cell).toString();
        } catch (CellFault e) {
            return "";
        }
    }
}
