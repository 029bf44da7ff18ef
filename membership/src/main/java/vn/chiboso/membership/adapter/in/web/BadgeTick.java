package vn.chiboso.membership.adapter.in.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeBadgeRound;
import vn.chiboso.membership.domain.badge.BadgeLine;
import vn.chiboso.membership.domain.path.ActKind;

/**
 * Somebody who may be ticked.
 *
 * @param under what is known beside the state
 * @param fault why the person was refused a moment ago; null when they were not
 */
record BadgeTick(
        String pick,
        int years,
        String name,
        String branch,
        String state,
        List<String> under,
        @Nullable String fault) {
    /** By years, fewest first: those of whom the act may be recorded, never the reader. */
    static Map<Integer, List<BadgeTick>> of(
            SeeBadgeRound.View view, Actor actor, ActKind kind, Map<String, String> faults, Shown shown) {
        return view.lines().stream()
                .filter(line -> line.next().contains(kind))
                .filter(line -> !actor.is(line.person().member()))
                .map(line -> of(line, view, faults, shown))
                .collect(Collectors.groupingBy(BadgeTick::years, TreeMap::new, Collectors.toList()));
    }

    private static BadgeTick of(BadgeLine line, SeeBadgeRound.View view, Map<String, String> faults, Shown shown) {
        var pick = BadgePick.of(line, view.round());
        return new BadgeTick(
                pick.text(),
                line.years(),
                line.person().fullName(),
                line.person().unitName(),
                shown.word(line.state()),
                BadgeRow.under(line, shown),
                faults.get(key(pick.member().toString(), line.years())));
    }

    static String key(String member, int years) {
        return member + "/" + years;
    }
}
