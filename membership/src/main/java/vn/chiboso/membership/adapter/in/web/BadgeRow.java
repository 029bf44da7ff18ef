package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.SeeBadgeRound;
import vn.chiboso.membership.domain.badge.BadgeLine;
import vn.chiboso.membership.domain.badge.BadgeState;
import vn.chiboso.membership.domain.path.ActKind;

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
        var kind = view.records() && !own ? next(line.state()) : null;
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
        var proposed = line.state() == BadgeState.PROPOSED ? line.proposed() : null;
        var round = proposed == null ? listed : proposed.round();
        return (round == null ? "" : "&round=" + round) + (proposed == null ? "" : "&way=" + proposed.way());
    }

    private static @Nullable ActKind next(BadgeState state) {
        return switch (state) {
            case DUE -> ActKind.BADGE_PROPOSED;
            case MISSED, PROPOSED -> ActKind.BADGE_AWARDED;
            case AWARDED -> ActKind.BADGE_HANDED_OVER;
            case WAITING, HANDED_OVER -> null;
        };
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
                shown.word(line.state()),
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

    private static List<String> under(BadgeLine line, Shown shown) {
        var until = line.until();
        var due = line.due();
        var proposed = line.proposedOn();
        var handed = line.handedOn();
        return Stream.of(
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
