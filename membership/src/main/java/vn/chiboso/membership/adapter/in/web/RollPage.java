package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.application.port.in.SeeRoll;
import vn.chiboso.membership.domain.AsOf;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.RollCounts;
import vn.chiboso.membership.domain.path.PartyTime;
import vn.chiboso.membership.domain.roll.RollEntry;

/**
 * The roll as the page shows it: words, no domain.
 *
 * @param full     whether the list book's columns are shown
 * @param past     the day, when it is another one than today
 * @param takesOut whether the roll of that day may be taken out as a sheet
 * @param meets    on which day of the month the regular meeting is expected
 * @param knownFrom the first day of which the roll is known, where that is after the day
 * @param someLeft whether some have left since, of whom no more is shown than that they were there
 */
record RollPage(
        String unit,
        String unitName,
        RollCounts counts,
        boolean full,
        boolean mayKeep,
        boolean mayImport,
        boolean prepares,
        @Nullable LocalDate past,
        boolean takesOut,
        boolean someLeft,
        List<Line> lines,
        String meets,
        @Nullable LocalDate knownFrom) {
    static RollPage of(SeeRoll.View view, RollForm form, Shown shown) {
        var asOf = view.asOf();
        Map<MemberId, RollEntry> entries = view.entries().stream()
                .collect(Collectors.toMap(e -> Objects.requireNonNull(e.id()), Function.identity()));
        return new RollPage(
                view.unit().toString(),
                view.unitName(),
                view.counts(),
                view.sight() == Authority.Sight.LIST_BOOK,
                view.mayKeep(),
                view.mayImport(),
                view.prepares(),
                asOf.isPast() ? asOf.day() : null,
                view.takesOut(),
                !view.left().isEmpty(),
                view.people().stream()
                        .filter(p -> form.getStatus() == null || form.getStatus() == p.status())
                        .map(p -> Line.of(
                                p,
                                entries.get(p.id()),
                                view.partyTimes().get(p.id()),
                                shown,
                                asOf,
                                !view.left().contains(p.id())))
                        .sorted(form.getOrder().order())
                        .toList(),
                shown.meets(view.meets()),
                view.knownFrom());
    }

    /**
     * One person; texts are empty where nothing is known or may be shown, and the page is not opened of who has left since.
     *
     * @param brief what a narrow list says beside name and status
     */
    record Line(
            String id,
            String name,
            String status,
            String tone,
            String positions,
            String group,
            String birth,
            String decision,
            String ceremony,
            String official,
            String partyAge,
            String phone,
            boolean away,
            boolean paper,
            boolean opens,
            MemberStatus standing,
            String brief) {
        static Line of(
                MemberView person,
                @Nullable RollEntry entry,
                @Nullable PartyTime time,
                Shown shown,
                AsOf asOf,
                boolean opens) {
            var book = entry == null ? null : entry.book();
            var age = time == null ? "" : String.valueOf(time.years(asOf.day()));
            var away = book != null && book.isAway();
            return new Line(
                    person.id().toString(),
                    person.fullName(),
                    shown.word(person.status()),
                    tone(person.status()),
                    shown.value(person.positions()),
                    shown.value(person.group()),
                    book == null ? "" : shown.value(book.birth()),
                    book == null ? "" : shown.value(book.decisionOn()),
                    book == null ? "" : shown.value(book.ceremonyOn()),
                    book == null ? "" : shown.value(book.officialOn()),
                    age,
                    book == null ? "" : shown.value(book.phone()),
                    away,
                    book != null && !asOf.isPast() && !book.hasSmartphone(),
                    opens,
                    person.status(),
                    brief(person, age, away, shown));
        }

        private static String brief(MemberView person, String age, boolean away, Shown shown) {
            return Stream.of(
                            shown.value(person.positions()),
                            shown.value(person.group()),
                            age.isEmpty() ? "" : shown.text("membership.roll.brief.party-age", age),
                            away ? shown.text("membership.roll.brief.away") : "")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String tone(MemberStatus status) {
            return switch (status) {
                case OFFICIAL -> "success";
                case PROBATIONARY, HOSTED -> "info";
                case EXEMPT, TEMPORARILY_EXEMPT, TRANSFERRED_OUT -> "neutral";
                case SUSPENDED -> "danger";
            };
        }
    }
}
