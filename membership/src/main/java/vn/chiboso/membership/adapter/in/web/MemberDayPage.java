package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.SeeMemberOnDay;
import vn.chiboso.membership.domain.roll.RollField;

/**
 * One person on a day of the past as the page shows it; nothing is done there.
 *
 * @param facts the list book's fields that are known of that day, as heading and value; empty where only the name may be seen
 */
record MemberDayPage(
        String id,
        LocalDate day,
        String unit,
        String unitName,
        boolean opensRoll,
        String name,
        String status,
        String positions,
        String group,
        boolean full,
        @Nullable Integer partyAge,
        List<Map.Entry<String, String>> facts,
        List<Span> statuses,
        List<Span> posts,
        List<ActLine> acts) {
    /** Said above the facts. */
    private static final Set<RollField> ABOVE =
            EnumSet.of(RollField.FULL_NAME, RollField.STATUS, RollField.POSITION, RollField.GROUP);

    static MemberDayPage of(SeeMemberOnDay.View view, Shown shown) {
        var person = view.person();
        var entry = view.entry();
        List<Map.Entry<String, String>> facts = entry == null
                ? List.of()
                : Arrays.stream(RollField.values())
                        .filter(f -> !ABOVE.contains(f) && f.of(entry) != null)
                        .map(f -> Map.entry(shown.word(f), shown.value(f.of(entry))))
                        .toList();
        return new MemberDayPage(
                person.id().toString(),
                view.day(),
                person.unit().toString(),
                view.unitName(),
                view.opensRoll(),
                person.fullName(),
                shown.word(person.status()),
                shown.value(person.positions()),
                shown.value(person.group()),
                entry != null,
                view.partyAge(),
                facts,
                view.history().statuses().stream()
                        .map(s -> new Span(shown.word(s.status()), shown.value(s.from()), shown.value(s.lastDay())))
                        .toList(),
                view.history().positions().stream()
                        .map(p -> new Span(shown.word(p.position()), shown.value(p.from()), shown.value(p.lastDay())))
                        .toList(),
                ActLine.of(view.path(), false, shown, view.unitNames()));
    }

    /** A line of the history; {@code until} is empty where it went on. */
    record Span(String what, String from, String until) {}
}
