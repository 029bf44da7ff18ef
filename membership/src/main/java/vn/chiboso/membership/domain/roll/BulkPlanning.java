package vn.chiboso.membership.domain.roll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.RuleBook;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;
import vn.chiboso.membership.domain.roll.BulkGround.Answer;
import vn.chiboso.membership.domain.roll.BulkRow.Outcome;

/** Says of each row of a sheet over several branches what would be done; depends on nothing but what it is given. */
public final class BulkPlanning {
    private final BulkGround ground;
    private final BulkGround.Index index;
    private final EntryRules entryRules;
    private final java.time.LocalDate today;
    private final StatusCheck statuses;
    private final OutsideCheck outside;

    public BulkPlanning(
            BulkGround ground, StatusCheck statuses, OutsideCheck outside, RuleBook rules, java.time.LocalDate today) {
        this.ground = ground;
        this.statuses = statuses;
        this.outside = outside;
        this.index = new BulkGround.Index(ground);
        this.entryRules = new EntryRules(rules, today);
        this.today = today;
    }

    /** What the readable rows say, for asking what is kept. */
    public static List<ListBook> told(List<RawLine> lines, Set<RollField> fields, java.time.LocalDate today) {
        return lines.stream()
                .map(raw -> new LineReading(raw, fields, today).read())
                .filter(Objects::nonNull)
                .map(RollLine::book)
                .toList();
    }

    /** A piece: rows that turn out to be about one person are looked at together; a post that one row gives up is free for another. */
    public List<BulkRow> plan(List<RawLine> lines, Set<RollField> fields) {
        var posts = new PostCheck(ground.posts());
        var rows = plan(lines, fields, posts);
        var without = posts.without(rows);
        return without == posts ? rows : plan(lines, fields, without);
    }

    private List<BulkRow> plan(List<RawLine> lines, Set<RollField> fields, PostCheck posts) {
        return RowClash.settle(
                lines.stream().map(line -> plan(line, fields, posts)).toList());
    }

    private BulkRow plan(RawLine raw, Set<RollField> fields, PostCheck posts) {
        var reading = new LineReading(raw, fields, today);
        var line = reading.read();
        var findings = new ArrayList<>(reading.findings());
        var citizen = citizen(raw, findings);
        var unit = unit(raw, findings);
        var twin = ground.twins().get(raw.row());
        if (twin != null) {
            findings.add(twin);
        }
        if (line == null || unit == null || findings.stream().anyMatch(Finding::refuses)) {
            return BulkRow.refused(raw, reading.shownName(), unit, findings);
        }
        var likeness = Likeness.of(line.book(), citizen, unit, index);
        var answer = ground.answers().get(raw.row());
        if (likeness.isDoubtful() && answer == null) {
            findings.add(likeness.finding(ground.sight()));
            return new BulkRow(
                    raw.row(),
                    reading.shownName(),
                    Outcome.DOUBTFUL,
                    unit,
                    null,
                    null,
                    List.of(),
                    findings,
                    likeness.isWithin(ground.sight()) ? likeness.person() : null,
                    null);
        }
        var settled = answer == null ? likeness : likeness.settled(answer == Answer.SAME, unit);
        if (settled.refuses()) {
            findings.add(settled.finding(ground.sight()));
            return BulkRow.refused(raw, reading.shownName(), unit, findings);
        }
        return compared(
                raw,
                reading.shownName(),
                unit,
                line,
                settled.entry(),
                fresh(citizen, settled.entry()),
                findings,
                posts);
    }

    private BulkRow compared(
            RawLine raw,
            String name,
            UnitId unit,
            RollLine line,
            @Nullable RollEntry kept,
            @Nullable CitizenId citizen,
            List<Finding> findings,
            PostCheck posts) {
        var after = kept == null ? line.fresh() : line.over(kept);
        var changes = new ArrayList<>(kept == null ? List.<FieldChange>of() : FieldChange.between(kept, after));
        if (kept != null && citizen != null) {
            changes.add(new FieldChange(RollField.CITIZEN, null, citizen));
        }
        if (kept != null && changes.isEmpty()) {
            return new BulkRow(raw.row(), name, Outcome.UNCHANGED, unit, kept, after, changes, findings, null, null);
        }
        findings.addAll(entryRules.check(after));
        checkCard(line.book(), kept, findings);
        checkCitizen(citizen, kept, findings);
        posts.check(unit, kept, after, findings);
        if (kept != null) {
            statuses.check(kept, after, findings);
        }
        outside.check(kept, after, findings);
        if (findings.stream().anyMatch(Finding::refuses)) {
            return BulkRow.refused(raw, name, unit, findings);
        }
        var outcome = kept == null ? Outcome.ADDED : Outcome.CHANGED;
        return new BulkRow(raw.row(), name, outcome, unit, kept, after, changes, findings, null, citizen);
    }

    /** Twelve digits that a spreadsheet took for a number have lost their zeros in front. */
    private static @Nullable CitizenId citizen(RawLine raw, List<Finding> findings) {
        var cell = raw.cells().get(RollField.CITIZEN);
        if (cell == null) {
            return null;
        }
        try {
            var text = cell.shown();
            return CitizenId.of(
                    cell instanceof Cell.Number ? "0".repeat(Math.max(0, 12 - text.length())) + text : text);
        } catch (ProtectionRefusal e) {
            findings.add(Finding.refused(RollField.CITIZEN, "", "unreadable-citizen"));
            return null;
        }
    }

    /** Nothing to write where it is kept already. */
    private @Nullable CitizenId fresh(@Nullable CitizenId told, @Nullable RollEntry kept) {
        var owner = told == null ? null : ground.citizens().get(told);
        return owner != null && kept != null && owner.equals(kept.id()) ? null : told;
    }

    /** Numbers that rows tell, for asking whose they are. */
    public static Set<CitizenId> citizens(List<RawLine> lines) {
        var told = new HashSet<CitizenId>();
        lines.forEach(line -> {
            var citizen = citizen(line, new ArrayList<>());
            if (citizen != null) {
                told.add(citizen);
            }
        });
        return told;
    }

    private @Nullable UnitId unit(RawLine raw, List<Finding> findings) {
        var cell = raw.cells().get(RollField.UNIT);
        if (cell == null) {
            if (ground.only() == null) {
                findings.add(Finding.refused(RollField.UNIT, "", "missing"));
            }
            return ground.only();
        }
        var unit = ground.unit(cell.shown());
        if (unit.isEmpty()) {
            findings.add(Finding.refused(RollField.UNIT, cell.shown(), "unit-outside"));
        }
        return unit.orElse(null);
    }

    private void checkCard(ListBook told, @Nullable RollEntry kept, List<Finding> findings) {
        var card = told.card();
        var owner = card == null ? null : ground.cards().get(card);
        if (card != null && owner != null && !(kept != null && owner.equals(kept.id()))) {
            findings.add(taken(owner, RollField.CARD, card.value(), "card-elsewhere"));
        } else if (kept != null
                && card != null
                && kept.book().card() != null
                && !card.equals(kept.book().card())) {
            findings.add(Finding.warning(RollField.CARD, card.value(), "card-exchanged"));
        }
    }

    private void checkCitizen(@Nullable CitizenId told, @Nullable RollEntry kept, List<Finding> findings) {
        var owner = told == null ? null : ground.citizens().get(told);
        if (owner != null && !(kept != null && owner.equals(kept.id()))) {
            findings.add(taken(owner, RollField.CITIZEN, "", "citizen-elsewhere"));
        }
    }

    /** Of somebody out of sight not even which value it is. */
    private Finding taken(MemberId owner, RollField field, String value, String code) {
        var seen = ground.known().stream()
                .anyMatch(person -> person.id().equals(owner) && person.isWithin(ground.sight()));
        return seen ? Finding.refused(field, value, code, "") : Finding.refused(null, "", "record-outside");
    }
}
