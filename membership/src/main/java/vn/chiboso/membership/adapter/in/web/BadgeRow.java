package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.SeeBadgeRound;
import vn.chiboso.membership.domain.badge.BadgeLine;
import vn.chiboso.membership.domain.badge.BadgeState;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;

/**
 * A line of a round as pages show it.
 *
 * @param under what is known beside the state: until when somebody waits, proposal, decision, handing over, certificate
 * @param next  what may be recorded about it, null for nothing
 */
record BadgeRow(
        String member,
        String name,
        String branch,
        String years,
        String age,
        String state,
        String tone,
        List<String> under,
        @Nullable String next,
        String nextWord) {
    static BadgeRow of(BadgeLine line, SeeBadgeRound.View view, boolean own, Shown shown) {
        var kind = view.records() && !own ? line.next().stream().findFirst().orElse(null) : null;
        return new BadgeRow(
                line.person().member().toString(),
                line.person().fullName(),
                line.person().unitName(),
                BadgeWords.of(line.years(), shown),
                BadgeWords.age(line.age(), shown),
                shown.word(line.state()),
                BadgeWords.tone(line.state()),
                under(line, shown),
                kind == null
                        ? null
                        : "/branch/members/%s/acts/new?kind=%s&years=%d%s"
                                .formatted(line.person().member(), kind, line.years(), occasion(line, view.round())),
                kind == null ? "" : shown.word(kind));
    }

    /** What was proposed is awarded as it was proposed. */
    private static String occasion(BadgeLine line, LocalDate listed) {
        var round = round(line, listed);
        return (round == null ? "" : "&round=" + round) + (line.way() == BadgeWay.ON_TIME ? "" : "&way=" + line.way());
    }

    /** For which round the next thing is recorded; null outside the rounds. */
    static @Nullable LocalDate round(BadgeLine line, LocalDate listed) {
        var proposed = line.state() == BadgeState.PROPOSED ? line.proposed() : null;
        return proposed == null ? listed : proposed.round();
    }

    /** Empty for who is on the roll. */
    private static String gone(BadgeLine line, Shown shown) {
        var gone = line.person().gone();
        return gone == null
                ? ""
                : shown.text(
                        gone.how() == ActKind.DECEASED ? "membership.badge.died" : "membership.badge.moved-away",
                        shown.value(gone.on()));
    }

    /** As cells of a sheet, in the order of {@link #headings}. */
    static List<String> cells(BadgeLine line, Shown shown) {
        var award = line.award();
        return List.of(
                line.person().fullName(),
                line.person().unitName(),
                String.valueOf(line.years()),
                shown.value(line.person().decisionOn()),
                BadgeWords.age(line.age(), shown),
                shown.value(line.reachedOn()),
                Stream.of(shown.word(line.state()), gone(line, shown))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")),
                shown.value(line.until()),
                shown.value(line.proposedOn()),
                BadgeWords.decision(award, shown),
                shown.value(line.handedOn()),
                shown.value(line.certificate()));
    }

    static List<String> headings(Shown shown) {
        return Stream.of(
                        "name",
                        "branch",
                        "years",
                        "decision-on",
                        "age",
                        "reached",
                        "state",
                        "until",
                        "proposed",
                        "award",
                        "handed",
                        "certificate")
                .map(column -> shown.text("membership.badge.column." + column))
                .toList();
    }

    static List<String> under(BadgeLine line, Shown shown) {
        var until = line.until();
        var due = line.due();
        var proposed = line.proposedOn();
        var handed = line.handedOn();
        return Stream.of(
                        gone(line, shown),
                        until == null ? "" : shown.text("membership.badge.waits-until", shown.value(until)),
                        line.state() == BadgeState.MISSED && due != null
                                ? shown.text("membership.badge.was-due", shown.value(due))
                                : "",
                        proposed == null ? "" : shown.text("membership.badge.proposed-on", shown.value(proposed)),
                        BadgeWords.decision(line.award(), shown),
                        handed == null ? "" : shown.text("membership.badge.handed-on", shown.value(handed)),
                        line.certificate() == null
                                ? ""
                                : shown.text("membership.badge.certificate.is", line.certificate()))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
