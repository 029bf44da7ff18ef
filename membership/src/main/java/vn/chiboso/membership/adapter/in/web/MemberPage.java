package vn.chiboso.membership.adapter.in.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.roll.RollField;

/**
 * One person as the page shows it.
 *
 * @param facts the list book's fields that are known, as heading and value; empty where only the name may be seen
 */
record MemberPage(
        String id,
        String unit,
        String unitName,
        String name,
        String status,
        String positions,
        String group,
        boolean full,
        boolean mayKeep,
        @Nullable Integer partyAge,
        List<Map.Entry<String, String>> facts,
        List<Span> statuses,
        List<Span> posts,
        List<ActLine> acts,
        List<BadgeWords.Held> badges,
        List<String> merges,
        boolean mayRecord,
        boolean former,
        boolean mayReturn,
        @Nullable Moving moving) {
    static MemberPage of(SeeMember.View view, Shown shown) {
        var person = view.person();
        var entry = view.entry();
        List<Map.Entry<String, String>> facts = entry == null
                ? List.of()
                : Arrays.stream(RollField.values())
                        .filter(f -> f != RollField.FULL_NAME && f != RollField.STATUS && f != RollField.POSITION)
                        .filter(f -> f.of(entry) != null)
                        .map(f -> Map.entry(shown.word(f), shown.value(f.of(entry))))
                        .toList();
        return new MemberPage(
                person.id().toString(),
                person.unit().toString(),
                view.unitName(),
                person.fullName(),
                shown.word(person.status()),
                shown.value(person.positions()),
                shown.value(person.group()),
                entry != null,
                view.mayKeep(),
                view.partyAge(),
                facts,
                view.history().statuses().stream()
                        .map(s -> new Span(
                                "",
                                shown.word(s.status()),
                                shown.value(s.from()),
                                shown.value(s.lastDay()),
                                shown.value(s.basis()),
                                false))
                        .toList(),
                view.history().positions().stream()
                        .map(p -> new Span(
                                p.id().toString(),
                                shown.word(p.position()),
                                shown.value(p.from()),
                                shown.value(p.lastDay()),
                                shown.value(p.basis()),
                                view.mayKeep()
                                        && p.lastDay() == null
                                        && view.givable().contains(p.position())))
                        .toList(),
                ActLine.of(view.path(), view.records(), shown, view.unitNames()),
                BadgeWords.held(view.path(), shown),
                view.merges().stream()
                        .map(m -> shown.text(
                                "membership.twins.in-path", shown.value(m.on()), m.goneName(), m.byName(), m.reason()))
                        .toList(),
                !view.possible().isEmpty(),
                view.path().stage().ended() != null,
                view.records() && view.path().stage().ended() == ActKind.MOVED_AWAY,
                view.moving() == null ? null : Moving.of(view.moving(), shown));
    }

    /**
     * The transfer or stay that runs.
     *
     * @param due  empty when nothing is due
     * @param link to the transfer, empty for the person
     */
    record Moving(String what, String due, boolean overdue, String link) {
        static Moving of(SeeTransfers.Line seen, Shown shown) {
            var transfer = seen.line().transfer();
            var key = "membership.transfer.now." + transfer.state().name().toLowerCase(Locale.ROOT);
            var due = shown.due(seen.due(), seen.unknownYear());
            return new Moving(
                    shown.text(key, seen.line().destinationName()),
                    due.isEmpty() ? "" : shown.text("membership.transfer.due-on", due),
                    seen.overdue(),
                    seen.atHome() || seen.atDestination() ? "/branch/transfers/" + transfer.id() : "");
        }
    }

    /** A line of the history; {@code until} is empty until further notice, {@code ending} when the reader may end it. */
    record Span(String id, String what, String from, String until, String basis, boolean ending) {}
}
