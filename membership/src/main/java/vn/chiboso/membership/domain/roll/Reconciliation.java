package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.RuleBook;

/** Compares a list book with the roll that is kept and says, row by row, what would be done. */
public final class Reconciliation {
    private final Known known;
    private final EntryRules entryRules;
    private final RuleBook rules;
    private final LocalDate today;

    public Reconciliation(Known known, RuleBook rules, LocalDate today) {
        this.known = known;
        this.rules = rules;
        this.entryRules = new EntryRules(rules, today);
        this.today = today;
    }

    /** The plan; depends on nothing but what was given. */
    public RollPlan plan(RollSheet sheet) {
        var planned = new ArrayList<PlannedRow>();
        for (var raw : sheet.lines()) {
            planned.add(plan(raw, sheet.fields()));
        }
        refuseTwins(planned, Reconciliation::cardOf, RollField.CARD, "card-twice");
        refuseTwins(planned, Reconciliation::personOf, RollField.FULL_NAME, "person-twice");
        refuseTwins(planned, Reconciliation::keptOf, RollField.FULL_NAME, "person-twice");
        refuseSecondSecretary(planned);
        return new RollPlan(
                planned,
                untold(planned),
                sheet.unknown(),
                sheet.ignored(),
                new BranchRules(rules, today).check(afterwards(planned)));
    }

    /** What the readable rows say, for asking what is kept elsewhere. */
    public static List<ListBook> told(RollSheet sheet, LocalDate today) {
        return sheet.lines().stream()
                .map(raw -> new LineReading(raw, sheet.fields(), today).read())
                .filter(Objects::nonNull)
                .map(RollLine::book)
                .toList();
    }

    private PlannedRow plan(RawLine raw, Set<RollField> columns) {
        var reading = new LineReading(raw, columns, today);
        var line = reading.read();
        var findings = new ArrayList<>(reading.findings());
        if (line == null || findings.stream().anyMatch(Finding::refuses)) {
            return PlannedRow.refused(raw.row(), reading.shownName(), findings);
        }
        var kept = Matching.find(line.book(), known.roll());
        var after = kept.map(line::over).orElseGet(line::fresh);
        findings.addAll(entryRules.check(after));
        checkElsewhere(line, kept.orElse(null), findings);
        if (findings.stream().anyMatch(Finding::refuses)) {
            return PlannedRow.refused(raw.row(), reading.shownName(), findings);
        }
        var changes = kept.map(before -> changes(before, after)).orElse(List.of());
        var outcome = kept.isEmpty()
                ? PlannedRow.Outcome.ADDED
                : changes.isEmpty() ? PlannedRow.Outcome.UNCHANGED : PlannedRow.Outcome.CHANGED;
        return new PlannedRow(raw.row(), reading.shownName(), outcome, kept.orElse(null), after, changes, findings);
    }

    private void checkElsewhere(RollLine line, @Nullable RollEntry kept, List<Finding> findings) {
        var card = line.book().card();
        if (card != null && known.cardsElsewhere().contains(card)) {
            findings.add(Finding.refused(RollField.CARD, card.value(), "card-elsewhere"));
        } else if (kept == null && known.peopleElsewhere().contains(Matching.key(line.book()))) {
            findings.add(Finding.refused(RollField.FULL_NAME, line.book().name().full(), "person-elsewhere"));
        }
        if (kept != null
                && card != null
                && kept.book().card() != null
                && !card.equals(kept.book().card())) {
            findings.add(Finding.warning(RollField.CARD, card.value(), "card-exchanged"));
        }
        var folded = line.book().name().folded();
        if (kept == null
                && known.roll().stream().anyMatch(e -> e.book().name().folded().equals(folded))) {
            findings.add(Finding.warning(RollField.FULL_NAME, line.book().name().full(), "namesake"));
        }
    }

    /** Field by field, in the order of the list book. */
    public static List<FieldChange> changes(RollEntry before, RollEntry after) {
        return Arrays.stream(RollField.values())
                .filter(field -> !Objects.equals(field.of(before), field.of(after)))
                .map(field -> new FieldChange(field, field.of(before), field.of(after)))
                .toList();
    }

    private static void refuseTwins(
            List<PlannedRow> rows, Function<RollEntry, @Nullable String> key, RollField field, String code) {
        var byKey = new HashMap<String, List<Integer>>();
        for (var index = 0; index < rows.size(); index++) {
            var after = rows.get(index).after();
            var value = after == null ? null : key.apply(after);
            if (value != null) {
                byKey.computeIfAbsent(value, k -> new ArrayList<>()).add(index);
            }
        }
        for (Map.Entry<String, List<Integer>> twins : byKey.entrySet()) {
            if (twins.getValue().size() > 1) {
                var numbers = twins.getValue().stream()
                        .map(i -> String.valueOf(rows.get(i).row()))
                        .collect(Collectors.joining(", "));
                for (var index : twins.getValue()) {
                    var row = rows.get(index);
                    var value = field == RollField.CARD ? twins.getKey() : row.name();
                    rows.set(index, row.with(Finding.refused(field, value, code, numbers)));
                }
            }
        }
    }

    /** One secretary: not two in the file, nor one beside somebody who keeps the post because the file does not name them. */
    private void refuseSecondSecretary(List<PlannedRow> rows) {
        var kept = missing(rows).stream().anyMatch(e -> e.positions().contains(Position.SECRETARY));
        var secretaries = rows.stream()
                .filter(r -> r.after() != null && r.after().positions().contains(Position.SECRETARY))
                .toList();
        if (secretaries.size() > 1) {
            var numbers = secretaries.stream().map(r -> String.valueOf(r.row())).collect(Collectors.joining(", "));
            rows.replaceAll(r -> secretaries.contains(r)
                    ? r.with(Finding.refused(RollField.POSITION, "", "secretary-twice", numbers))
                    : r);
        } else if (kept) {
            rows.replaceAll(r ->
                    secretaries.contains(r) ? r.with(Finding.refused(RollField.POSITION, "", "secretary-kept")) : r);
        }
    }

    private List<RollEntry> missing(List<PlannedRow> rows) {
        var found = rows.stream()
                .map(PlannedRow::before)
                .filter(Objects::nonNull)
                .map(RollEntry::id)
                .collect(Collectors.toSet());
        return known.roll().stream().filter(e -> !found.contains(e.id())).toList();
    }

    /** Neither in an accepted row nor, by the name, in a refused one. */
    private List<RollEntry> untold(List<PlannedRow> rows) {
        var refused = rows.stream()
                .filter(r -> r.outcome() == PlannedRow.Outcome.REFUSED)
                .map(r -> Folding.fold(r.name()))
                .collect(Collectors.toSet());
        return missing(rows).stream()
                .filter(e -> !refused.contains(e.book().name().folded()))
                .toList();
    }

    private List<RollEntry> afterwards(List<PlannedRow> rows) {
        var all = new ArrayList<>(missing(rows));
        rows.stream().map(PlannedRow::after).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    private static @Nullable String cardOf(RollEntry entry) {
        var card = entry.book().card();
        return card == null ? null : card.value();
    }

    /** The same name, birth day and decision twice, whatever the cards say. */
    private static @Nullable String personOf(RollEntry entry) {
        var book = entry.book();
        return book.name().folded() + "|" + book.birth() + "|" + book.decisionOn();
    }

    private static @Nullable String keptOf(RollEntry entry) {
        MemberId id = entry.id();
        return id == null ? null : id.toString();
    }

    /** Whether somebody of the status counts as official in the branch. */
    static boolean isOfficial(RollEntry entry) {
        return entry.status() != MemberStatus.PROBATIONARY && entry.status() != MemberStatus.HOSTED;
    }
}
