package vn.chiboso.membership.domain.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.RuleBook;

/** The sheet of one branch, planned as its keeper hands it in. */
record OneBranch(List<BulkRow> rows, BranchSurvey survey) {
    static final UnitId HERE = new UnitId(new UUID(0, 1));
    static final UnitPath PATH = new UnitPath("vn.a.h.");
    private static final UnitId THERE = new UnitId(new UUID(0, 2));

    static OneBranch plan(Lines lines, List<RollEntry> kept, RuleBook rules, LocalDate today) {
        return plan(lines, kept, List.of(), rules, today);
    }

    /** Beside people of another branch, whose keeper somebody else is. */
    static OneBranch plan(
            Lines lines, List<RollEntry> kept, List<RollEntry> elsewhere, RuleBook rules, LocalDate today) {
        var sheet = lines.read();
        var known = new ArrayList<KnownPerson>();
        kept.forEach(entry ->
                known.add(new KnownPerson(id(entry), entry.book(), HERE, "Chi bộ thôn Giang Đông", PATH, entry)));
        elsewhere.forEach(entry -> known.add(
                new KnownPerson(id(entry), entry.book(), THERE, "Chi bộ thôn Đoài", new UnitPath("vn.a.t."), entry)));
        var twins = new TwinSearch();
        sheet.lines().forEach(twins::look);
        var cards = new HashMap<CardNumber, MemberId>();
        known.stream()
                .filter(person -> person.book().card() != null)
                .forEach(
                        person -> cards.put(Objects.requireNonNull(person.book().card()), person.id()));
        var posts = new HashSet<BulkGround.Post>();
        kept.forEach(entry ->
                entry.positions().forEach(position -> posts.add(new BulkGround.Post(HERE, id(entry), position))));
        var ground = new BulkGround(
                List.of(PATH),
                Map.of(),
                HERE,
                known,
                Map.of(),
                cards,
                posts,
                twins.twins().stream()
                        .collect(Collectors.toMap(
                                TwinSearch.Twin::row, twin -> twin.kind().finding(twin.rows()), (one, other) -> one)),
                Map.of());
        var rows = new BulkPlanning(
                        ground,
                        new StatusCheck(Map.of(), Set.of()),
                        new OutsideCheck(Map.of(), Set.of(), today),
                        rules,
                        today)
                .plan(sheet.lines(), sheet.fields());
        return new OneBranch(rows, BranchSurvey.of(rows, kept, rules, today));
    }

    /** The roll after it was done. */
    List<RollEntry> kept() {
        var kept = new ArrayList<RollEntry>();
        for (var row : rows) {
            var e = row.after();
            if (e != null) {
                var id = e.id() == null ? new MemberId(new UUID(7, row.row())) : e.id();
                kept.add(new RollEntry(id, 0, e.book(), e.status(), e.positions(), e.group()));
            }
        }
        return kept;
    }

    private static MemberId id(RollEntry entry) {
        return Objects.requireNonNull(entry.id());
    }
}
