package vn.chiboso.membership.domain.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.Folding;

/**
 * A reorganisation that was prepared and waits for its day. Nothing of it is in the tree before.
 *
 * @param id    of the reorganisation that comes of it, too
 * @param units standing ones that take part, by the names when it was prepared
 * @param lines what whoever prepared it was shown
 * @param state how far it has got
 */
public record ComingReorganisation(
        ReorganisationId id,
        Change change,
        UnitId issuer,
        String issuerName,
        Decision decision,
        Map<UnitId, String> units,
        List<Line> lines,
        AccountId account,
        String by,
        Instant at,
        State state) {
    private static final int LONGEST_REASON = 500;

    public ComingReorganisation {
        units = Map.copyOf(units);
        lines = List.copyOf(lines);
    }

    /** How far it has got. */
    public sealed interface State {
        /** For its day. */
        record Waiting() implements State {}

        /**
         * Its day came and it could not be done.
         *
         * @param code of the refusal, in the module's messages
         * @param args its arguments: texts, and days as such
         */
        record Stuck(String code, List<Object> args, Instant at) implements State {
            public Stuck {
                args = List.copyOf(args);
            }
        }

        /** The record of it bears the same id. */
        record Done(Instant at) implements State {}

        /** Called off. */
        record Cancelled(String by, String reason, Instant at) implements State {}
    }

    public boolean isOpen() {
        return state instanceof State.Waiting || state instanceof State.Stuck;
    }

    public boolean isStuck() {
        return state instanceof State.Stuck;
    }

    /** Refuses what was done or called off. */
    public void requireOpen() {
        if (!isOpen()) {
            throw ReorganisationRefusal.noLongerComing();
        }
    }

    /** Refuses to be done before its day. */
    public void requireDue(LocalDate today) {
        requireOpen();
        if (decision.effectiveOn().isAfter(today)) {
            throw ReorganisationRefusal.dayAhead(decision.effectiveOn());
        }
    }

    /** Whether one of the two changes a unit that the other names: only then does their order matter. */
    public boolean touches(ComingReorganisation other) {
        return !Collections.disjoint(change.subjects(), other.change.named())
                || !Collections.disjoint(change.named(), other.change.subjects());
    }

    /**
     * Two of one unit go by their days: refuses as long as an earlier one is open.
     *
     * @param earlier open ones whose turn comes before
     */
    public void requireTurn(Collection<ComingReorganisation> earlier) {
        earlier.stream().filter(this::touches).findFirst().ifPresent(other -> {
            throw ReorganisationRefusal.notItsTurn(other.decision);
        });
    }

    /** Called off by whoever may decide it; says why. */
    public State.Cancelled cancel(String by, @Nullable String reason, Instant at) {
        requireOpen();
        var said = Folding.tidy(reason == null ? "" : reason);
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw ReorganisationRefusal.cancelReason();
        }
        return new State.Cancelled(by, said, at);
    }

    /**
     * Refuses a plan that rests on something else than the one that was seen: another level decides, units stand elsewhere, or the one to
     * be renamed is called otherwise. How many people there are by now does not matter.
     */
    public void requireSameGround(Plan now) {
        requireSameIssuer(now);
        if (!standing(now).equals(units.keySet())) {
            throw ReorganisationRefusal.otherPlaces();
        }
        if (change instanceof Change.Rename rename) {
            var before = units.getOrDefault(rename.unit(), "");
            if (!before.equals(now.units().get(rename.unit()))) {
                throw ReorganisationRefusal.otherName(before);
            }
        }
    }

    /** The decision is of the level that it was. */
    public void requireSameIssuer(Plan now) {
        if (!now.issuer().equals(issuer)) {
            throw ReorganisationRefusal.otherIssuer();
        }
    }

    /** Refuses when units are no longer there, by the names when it was prepared. */
    public void requireStanding(Set<UnitId> there) {
        change.named().stream()
                .filter(unit -> !there.contains(unit))
                .map(unit -> units.getOrDefault(unit, ""))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw ReorganisationRefusal.gone(name);
                });
    }

    /** What is done when it is tried again: of a split, without those who have left since. */
    public Change without(Set<MemberId> left) {
        if (change instanceof Change.Split split && !left.isEmpty()) {
            return split.of(split.members().stream()
                    .filter(member -> !left.contains(member))
                    .collect(Collectors.toSet()));
        }
        return change;
    }

    /** Of those who take part, the ones that stand already. */
    public static Set<UnitId> standing(Plan plan) {
        var all = new HashSet<>(plan.units().keySet());
        plan.steps().forEach(step -> {
            if (step instanceof Step.Found found) {
                all.remove(found.unit());
            }
        });
        return all;
    }
}
