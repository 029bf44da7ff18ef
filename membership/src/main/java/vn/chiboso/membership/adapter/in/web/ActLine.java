package vn.chiboso.membership.adapter.in.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.AnnulAct;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Path;

/**
 * One act as a line of the page.
 *
 * @param details  status told, branch, group, last day, paper and note that are known
 * @param annulled counts no more
 * @param undoable may be taken back by the reader
 * @param markable the reader may say whether it was for a crime after which readmission waits longer
 */
record ActLine(
        String id, String what, String on, List<String> details, boolean annulled, boolean undoable, boolean markable) {
    /** Newest first; an annulment is shown on what it annuls. */
    static List<ActLine> of(Path path, boolean mayAnnul, Shown shown, Map<UnitId, String> names) {
        var lines = new ArrayList<ActLine>();
        for (var act : path.acts()) {
            if (act.kind() != ActKind.ANNULLED) {
                var annulled = path.isAnnulled(act.id());
                lines.addFirst(new ActLine(
                        act.id().toString(),
                        shown.word(act.kind()),
                        shown.value(act.on()),
                        details(path, act, shown, names),
                        annulled,
                        mayAnnul && !annulled && !act.kind().isAgreed(),
                        mayAnnul && !annulled && act.kind().mayBeCriminal()));
            }
        }
        return lines;
    }

    /** What is said after something was taken back. */
    static String takenBack(AnnulAct.Outcome outcome, Shown shown) {
        return outcome.taken().isEmpty()
                ? shown.text("membership.act.taken-back")
                : shown.text("membership.act.taken-back.but", shown.value(outcome.taken()));
    }

    private static List<String> details(Path path, Act act, Shown shown, Map<UnitId, String> names) {
        var details = new ArrayList<String>();
        add(details, act.status(), shown::value);
        details.addAll(BadgeWords.details(act.badge(), shown));
        add(details, criminal(path, act), shown::text);
        add(details, act.unit(), unit -> names.getOrDefault(unit, ""));
        add(details, act.group(), Function.identity());
        var until = act.kind() == ActKind.WAS_OUTSIDE ? "membership.act.outside.until-day" : "membership.act.until-day";
        add(details, act.until(), day -> shown.text(until, shown.value(day)));
        add(
                details,
                act.decision(),
                d -> shown.text("membership.act.paper", d.number(), shown.value(d.signedOn()), d.issuer()));
        add(details, act.note(), Function.identity());
        path.acts().stream()
                .filter(other -> act.id().equals(other.annuls()))
                .forEach(other -> details.add(shown.text("membership.act.annulled", shown.value(other.note()))));
        return details;
    }

    /** Of an end as it was recorded, with a word where it was marked otherwise since; of a mark what it says. */
    private static @Nullable String criminal(Path path, Act act) {
        if (act.kind() == ActKind.END_MARKED) {
            return act.criminal() ? "membership.act.is-criminal" : "membership.act.not-criminal";
        }
        if (path.isCriminal(act) == act.criminal()) {
            return act.criminal() ? "membership.act.is-criminal" : null;
        }
        return act.criminal() ? "membership.act.marked-not-criminal" : "membership.act.marked-criminal";
    }

    private static <T> void add(List<String> details, @Nullable T value, Function<T, String> word) {
        if (value != null) {
            details.add(word.apply(value));
        }
    }
}
