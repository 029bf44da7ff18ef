package vn.chiboso.membership.adapter.in.web;

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
import vn.chiboso.membership.application.port.in.PrintRoll;
import vn.chiboso.membership.domain.RollCounts;
import vn.chiboso.membership.domain.roll.RollEntry;

/**
 * The list book as it is printed: words, no domain. Phones and addresses are not on it.
 *
 * @param day       which it is of, as written
 * @param past      whether that is another day than today
 * @param knownFrom the first day of which the roll is known, where that is after the day; empty otherwise
 */
record RollPaper(
        String unit,
        String unitName,
        String superior,
        String day,
        boolean past,
        String knownFrom,
        RollCounts counts,
        List<Line> lines) {
    static RollPaper of(PrintRoll.View view, Shown shown) {
        var roll = view.roll();
        Map<MemberId, RollEntry> entries = roll.entries().stream()
                .collect(Collectors.toMap(e -> Objects.requireNonNull(e.id()), Function.identity()));
        return new RollPaper(
                roll.unit().toString(),
                roll.unitName(),
                view.superior(),
                shown.value(roll.asOf().day()),
                roll.asOf().isPast(),
                shown.value(roll.knownFrom()),
                roll.counts(),
                roll.people().stream()
                        .map(person -> Line.of(person, entries.get(person.id()), shown))
                        .toList());
    }

    /**
     * One person; texts are empty where nothing is known, and of who has left since a past day there is the name alone.
     *
     * @param work what the person learned and does
     * @param note how the person stands where that is not as an official member, the group and what was noted
     */
    record Line(
            String name,
            String birth,
            String sex,
            String ethnicGroup,
            String homePlace,
            String work,
            String decision,
            String official,
            String card,
            String post,
            String note) {
        static Line of(MemberView person, @Nullable RollEntry entry, Shown shown) {
            if (entry == null) {
                return new Line(person.fullName(), "", "", "", "", "", "", "", "", "", "");
            }
            var book = entry.book();
            var card = book.card();
            return new Line(
                    person.fullName(),
                    shown.value(book.birth()),
                    shown.value(book.sex()),
                    shown.value(book.ethnicGroup()),
                    shown.value(book.homePlace()),
                    together(shown.value(book.education()), shown.value(book.occupation())),
                    shown.value(book.decisionOn()),
                    shown.value(book.officialOn()),
                    card == null ? "" : card.value(),
                    shown.value(person.positions()),
                    together(
                            person.status() == MemberStatus.OFFICIAL ? "" : shown.word(person.status()),
                            shown.value(person.group()),
                            shown.value(book.note())));
        }

        private static String together(String... parts) {
            return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        }
    }
}
