package vn.chiboso.membership.domain.unitbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.TreeNode;

/** In what a row differs from the unit that is there; an empty cell says nothing. The decision is not looked at: it is history. */
final class UnitDifferences {
    private final UnitRow row;
    private final List<UnitFinding> found = new ArrayList<>();

    private UnitDifferences(UnitRow row) {
        this.row = row;
    }

    static List<UnitFinding> of(UnitRow row, TreeNode there, @Nullable UnitId parent, UnitFounding around) {
        var differences = new UnitDifferences(row);
        var form = there.form();
        differences.look(
                UnitField.NAME,
                UnitRow.nameKey(row.name()),
                UnitRow.nameKey(form.name().value()),
                form.name().value());
        differences.look(UnitField.KIND, row.kind(), form.kind(), UnitWords.of(form.kind()));
        var above = there.parent();
        if (above != null && !above.equals(parent)) {
            var name =
                    around.node(above).map(node -> node.form().name().value()).orElse("");
            differences.look(UnitField.PARENT, parent, above, name);
        }
        var code = form.officialCode();
        if (!row.code().equals(UnitRow.key(new KnownUnit(there).label()))) {
            var kept = code == null ? "" : code.value();
            differences.look(UnitField.CODE, row.code().isEmpty() ? null : row.code(), kept, kept);
        }
        var type = form.branchType();
        differences.look(UnitField.BRANCH_TYPE, row.branchType(), type, type == null ? "" : UnitWords.of(type));
        var region = form.region();
        differences.look(UnitField.REGION, row.region(), region, region == null ? "" : UnitWords.region(region));
        var day = form.meetingDay();
        differences.look(UnitField.MEETING_DAY, row.meetingDay(), day, day == null ? "" : day.toString());
        differences.look(UnitField.SINCE, row.since(), there.since(), UnitShape.day(there.since()));
        return List.copyOf(differences.found);
    }

    private void look(UnitField field, @Nullable Object said, @Nullable Object kept, String shown) {
        if (said != null && !Objects.equals(said, kept)) {
            found.add(shown.isEmpty() ? UnitFinding.of(field, "kept-none") : UnitFinding.of(field, "kept", shown));
        }
    }
}
