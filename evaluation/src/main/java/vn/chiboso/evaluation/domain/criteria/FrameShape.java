package vn.chiboso.evaluation.domain.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.Phrase;

/** The central frame's sheet: one line per criterion, the evidence in words or as a kind's name. */
final class FrameShape {
    static final List<String> HEAD = List.of("group", "item", "label_vi", "label_en", "max_points", "evidence");

    private static final Map<String, EvidenceKind> WORDS = Map.of(
            "judged", EvidenceKind.JUDGED,
            "expected date", EvidenceKind.DATE_AND_DURATION,
            "attendance ledger", EvidenceKind.ATTENDANCE,
            "committee meeting", EvidenceKind.PREPARATION,
            "step log", EvidenceKind.STEPS,
            "speakers", EvidenceKind.SPEAKERS,
            "tasks done", EvidenceKind.TASKS,
            "minutes adopted", EvidenceKind.CLOSING);

    SheetReading read(CsvTable table) {
        var problems = new ArrayList<SheetProblem>();
        var criteria = new ArrayList<Criterion>();
        for (var each : table.lines()) {
            var line = new SheetLine(each.number(), table.head(), each.cells(), problems);
            if (line.hasRightWidth()) {
                var criterion = criterion(line);
                if (criterion != null) {
                    criteria.add(criterion);
                }
            }
        }
        return new SheetReading(criteria, problems, List.of());
    }

    private static @Nullable Criterion criterion(SheetLine line) {
        var before = line.problems().size();
        var group = line.required("group");
        var number = line.required("item");
        var label = line.required("label_vi");
        var english = line.text("label_en");
        var max = line.points("max_points");
        var evidence = evidence(line);
        if (line.problems().size() > before || evidence == null) {
            return null;
        }
        return line.tried(
                "item",
                () -> new Criterion(
                        group,
                        group,
                        number,
                        label,
                        english.isEmpty() ? null : english,
                        Maximum.always(max),
                        evidence,
                        null));
    }

    private static @Nullable EvidenceKind evidence(SheetLine line) {
        var text = line.required("evidence").toLowerCase(Locale.ROOT);
        for (var kind : EvidenceKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
                return kind;
            }
        }
        for (var word : WORDS.entrySet()) {
            if (text.contains(word.getKey())) {
                return word.getValue();
            }
        }
        if (!text.isEmpty()) {
            line.problem("evidence", Phrase.of("sheet.unknown-evidence", line.text("evidence")));
        }
        return null;
    }
}
