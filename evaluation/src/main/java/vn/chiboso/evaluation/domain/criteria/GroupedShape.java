package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.domain.Phrase;

/** A ward's sheet: groups with a heading and a maximum on their first line, printed scales and remarks in the last column. */
final class GroupedShape {
    static final List<String> HEAD = List.of("group", "group_vi", "group_max", "item", "label_vi", "points", "scale");

    /** A group while it is read: where it began, what it may reach, its criteria. */
    private record Group(SheetLine first, String number, String label, BigDecimal max, List<Read> items) {}

    /** A criterion as read, before months are told apart; {@code combined}: "at most so many when combined". */
    private record Read(Criterion criterion, @Nullable BigDecimal combined) {}

    SheetReading read(CsvTable table) {
        var problems = new ArrayList<SheetProblem>();
        var notes = new ArrayList<Phrase>();
        Map<String, Group> groups = new LinkedHashMap<>();
        for (var each : table.lines()) {
            var line = new SheetLine(each.number(), table.head(), each.cells(), problems);
            if (line.hasRightWidth()) {
                var number = line.required("group");
                var group = groups.computeIfAbsent(number, key -> open(line, key));
                var item = item(line, group, notes);
                if (item != null) {
                    group.items().add(item);
                }
            }
        }
        var criteria = new ArrayList<Criterion>();
        for (var group : groups.values()) {
            criteria.addAll(close(group, notes));
        }
        return new SheetReading(criteria, problems, notes);
    }

    private static Group open(SheetLine line, String number) {
        return new Group(line, number, line.required("group_vi"), line.points("group_max"), new ArrayList<>());
    }

    private static @Nullable Read item(SheetLine line, Group group, List<Phrase> notes) {
        var before = line.problems().size();
        var number = line.required("item");
        var label = line.required("label_vi");
        var points = line.points("points");
        var remark = ScaleColumn.read(line, points);
        if (line.problems().size() > before || remark == null) {
            return null;
        }
        var evidence = LabelWords.evidenceOf(label, remark.scale());
        var criterion = line.tried(
                "points",
                () -> new Criterion(
                        group.number(), group.label(), number, label, null, remark.max(), evidence, remark.scale()));
        if (criterion == null) {
            return null;
        }
        if (evidence != EvidenceKind.JUDGED) {
            notes.add(Phrase.of("sheet.note.evidence", number, evidence.name()));
        }
        return new Read(criterion, remark.combined());
    }

    /** Fills in what the group leaves for a criterion that earns less when combined, and checks the group's sum. */
    private static List<Criterion> close(Group group, List<Phrase> notes) {
        var othersWithout = group.items().stream()
                .filter(read -> read.combined() == null)
                .map(read -> read.criterion().max().without())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var criteria = new ArrayList<Criterion>();
        for (var read : group.items()) {
            var criterion = read.criterion();
            if (read.combined() != null) {
                var without = group.max().subtract(othersWithout).max(read.combined());
                criterion = new Criterion(
                        criterion.group(),
                        criterion.groupLabel(),
                        criterion.number(),
                        criterion.label(),
                        null,
                        new Maximum(read.combined(), without),
                        criterion.evidence(),
                        criterion.scale());
                notes.add(Phrase.of("sheet.note.combined", criterion.number(), read.combined(), without, group.max()));
            }
            criteria.add(criterion);
        }
        var sum = CriteriaSet.sum(criteria, true);
        if (group.first().problems().isEmpty() && sum.compareTo(group.max()) != 0) {
            group.first().problem("group_max", Phrase.of("sheet.group-sum", group.number(), group.max(), sum));
        }
        return criteria;
    }
}
