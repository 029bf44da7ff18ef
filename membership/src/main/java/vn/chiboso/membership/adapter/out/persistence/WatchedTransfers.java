package vn.chiboso.membership.adapter.out.persistence;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.TransferAreas.Asked;
import vn.chiboso.membership.domain.transfer.DueRanges;

/**
 * Transfers under way that leave a branch of an area, or one merged into it, with what is to be said of them: the beginning of a statement.
 * Paths and days are part of the text, all of them safe by their types: with parameters, PostgreSQL keeps one plan for a commune and for the
 * nation. What a transfer is judged by stands in the index {@code transfer_open}.
 */
final class WatchedTransfers {
    private static final String RUNNING = "t.state in ('OPENED', 'SENT', 'REFUSED')";
    private static final String STAY = "t.state = 'RECEIVED' and t.kind = 'TEMPORARY'";

    private static final String TEXT = """
            with recursive merged(id, path) as (
                select s.unit_id, l.path from membership.unit_succession s
                join membership.unit_link l on l.unit_id = s.successor_id and %1$s and %2$s
                where not exists (select 1 from membership.unit_link x where x.unit_id = s.unit_id and %3$s)
                union all
                select s.unit_id, m.path from merged m join membership.unit_succession s on s.successor_id = m.id
                where not exists (select 1 from membership.unit_link x where x.unit_id = s.unit_id and %3$s)),
            watched as (
                select id, path, overdue, due and not overdue soon, slip
                from (select t.id, h.path, %4$s overdue, %5$s due, %6$s slip
                      from (select l.unit_id id, l.path from membership.unit_link l where %1$s and %2$s
                            union all select id, path from merged) h
                      join membership.transfer t on t.home_id = h.id where (%7$s)) t
                where due or slip)
            """;

    private WatchedTransfers() {}

    /** {@code watched}: id, path, overdue, soon, slip; needs the parameter {@code day}. */
    static String in(Asked asked) {
        return TEXT.formatted(
                below("l", asked.scopes()),
                Dated.on("l"),
                Dated.on("x"),
                late(asked.overdue()),
                late(asked.soon()),
                "(t.state = 'SENT' and " + within("t.sent_on", asked.slips()) + ")",
                RUNNING + " or " + STAY);
    }

    /** Communes of the area, and those that it is a part of. */
    static String communesOf(Asked asked) {
        var above = asked.scopes().stream()
                .flatMap(scope -> scope.lineage().stream())
                .map(path -> "'" + path.value() + "'")
                .distinct()
                .collect(joining(", "));
        return """
                select l.path, u.name from membership.unit u join membership.unit_link l on l.unit_id = u.id and %s
                where u.kind = 'COMMUNE' and (%s or l.path in (%s))""".formatted(Dated.on("l"), below("l", asked.scopes()), above);
    }

    private static String below(String link, List<UnitPath> scopes) {
        return any(scopes.stream()
                .map(scope -> "%1$s.path >= '%2$s' and %1$s.path < '%3$s'"
                        .formatted(link, scope.value(), Dated.after(scope.value()))));
    }

    private static String late(DueRanges late) {
        return "(%s and (t.kind = 'OFFICIAL' and %s or %s) or %s and t.until_day < '%s')"
                .formatted(
                        RUNNING,
                        within("t.begun_on", late.begun()),
                        within("t.sent_on", late.sent()),
                        STAY,
                        late.before());
    }

    private static String within(String day, List<DueRanges.Range> ranges) {
        return "coalesce("
                + any(ranges.stream().map(range -> "%s between '%s' and '%s'".formatted(day, range.from(), range.to())))
                + ", false)";
    }

    /** Never for nothing at all. */
    private static String any(Stream<String> conditions) {
        return "(" + conditions.reduce((one, other) -> one + " or " + other).orElse("false") + ")";
    }
}
