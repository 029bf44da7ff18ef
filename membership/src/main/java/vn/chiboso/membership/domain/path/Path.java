package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * Everything that happened to one person in the Party, in the order in which it was recorded. Acts are only ever added; one that
 * was wrong is annulled by another.
 */
public record Path(MemberId member, List<Act> acts) {
    /** All else about a guest is recorded where they are counted; what a list book tells of long ago is told of guests too. */
    private static final Set<ActKind> OF_GUESTS =
            EnumSet.of(ActKind.HOSTING_EXTENDED, ActKind.HOSTING_ENDED, ActKind.DECEASED, ActKind.WAS_OUTSIDE);

    public Path {
        acts = List.copyOf(acts);
    }

    /** The same with one act more; refuses what cannot follow ({@link PathRefusal}). */
    public Path with(Act act, PathRules rules) {
        if (act.on().isAfter(rules.today())) {
            throw PathRefusal.future();
        }
        if (act.kind().needsDecision() && act.decision() == null) {
            throw PathRefusal.needsDecision();
        }
        if (act.kind() == ActKind.ANNULLED) {
            return annulled(act);
        }
        if (act.kind().isOfBadge()) {
            badges().require(act, stage().ended() == ActKind.DECEASED ? latest().orElse(null) : null);
            return longer(act);
        }
        if (act.kind() == ActKind.END_MARKED) {
            EndMarks.require(this, act);
            return longer(act);
        }
        if (act.kind() == ActKind.WAS_OUTSIDE) {
            OutsideTimes.requireBefore(this, OutsideTimes.told(act));
            return longer(act);
        }
        var latest = latest(known -> !act.kind().mayPrecede(known.kind()));
        if (!act.kind().mayLookBack() && latest.isPresent() && act.on().isBefore(latest.get())) {
            throw PathRefusal.backdated(latest.get());
        }
        rules.check(this, act);
        var longer = longer(act);
        // everybody's move or group takes nobody along who had left by then
        IdleActs.firstNew(
                        this,
                        longer,
                        other -> other.id().equals(act.id()) || !other.kind().isCollective())
                .ifPresent(refusal -> {
                    throw refusal;
                });
        if (act.kind().ends()
                && stage().isOnRoll()
                && longer.timeline().attachments().isEmpty()) {
            throw PathRefusal.endsAtOnce();
        }
        return longer;
    }

    /** Whether an end was for one of the crimes after which readmission waits longer: what was recorded of it last counts. */
    public boolean isCriminal(Act end) {
        return EndMarks.isCriminal(this, end);
    }

    private Path annulled(Act act) {
        if (inForce().stream().noneMatch(other -> other.id().equals(act.annuls()))) {
            throw PathRefusal.nothingToAnnul();
        }
        var longer = longer(act);
        if (IdleActs.firstNew(this, longer, _ -> true).isPresent()
                || !badges().broken().containsAll(longer.badges().broken())
                || (!longer.outside().isEmpty() && longer.begun().isEmpty())) {
            throw PathRefusal.restsOnIt();
        }
        return longer;
    }

    private Path longer(Act act) {
        return new Path(member, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    /** Whether the act counts no more. */
    public boolean isAnnulled(ActId id) {
        return acts.stream().anyMatch(act -> id.equals(act.annuls()));
    }

    /** What may follow, of that which is recorded by hand; in the order of the enum. */
    public List<ActKind> possible() {
        var stage = stage();
        return Stream.of(ActKind.values())
                .filter(kind -> stage.onlyHosted() ? OF_GUESTS.contains(kind) : kind.isRecordedByHand())
                .filter(kind -> kind.isOfBadge() ? badges().isPossible(kind) : Course.follows(stage, kind))
                .filter(kind -> kind != ActKind.WAS_OUTSIDE || stage.isOnRoll() && begun().isPresent())
                .toList();
    }

    /** The acts that count, in the order in which they took effect. */
    public List<Act> inForce() {
        var annulled = new HashSet<ActId>();
        acts.forEach(act -> {
            if (act.annuls() != null) {
                annulled.add(act.annuls());
            }
        });
        return acts.stream()
                .filter(act -> act.kind() != ActKind.ANNULLED && !annulled.contains(act.id()))
                .sorted(Comparator.comparing(this::effectOf))
                .toList();
    }

    /** Those that make something of the person; the same order. */
    private Stream<Act> moving() {
        return inForce().stream().filter(act -> !act.kind().isBeside());
    }

    /** What is known of badges. */
    public Badges badges() {
        return Badges.of(this);
    }

    /** A rank told late counts here from the day the person is on a roll of this tree. */
    private LocalDate effectOf(Act act) {
        if (act.kind() != ActKind.BECAME_OFFICIAL) {
            return act.on();
        }
        LocalDate begun = act.on();
        for (var earlier : acts) {
            if (earlier.id().equals(act.id())) {
                break;
            }
            if (earlier.kind() == ActKind.ENTERED && earlier.on().isAfter(begun)) {
                begun = earlier.on();
            }
        }
        return begun;
    }

    /** The day of the latest act that counts; empty when there is none. */
    public Optional<LocalDate> latest() {
        return latest(_ -> true);
    }

    private Optional<LocalDate> latest(Predicate<Act> counted) {
        return moving().filter(counted).map(this::effectOf).max(Comparator.naturalOrder());
    }

    /** The day of the first act that counts, before which only a list book tells anything; empty when there is none. */
    public Optional<LocalDate> begun() {
        return moving().map(this::effectOf).min(Comparator.naturalOrder());
    }

    /** Times out of the Party before that day. */
    public OutsideTimes outside() {
        return OutsideTimes.of(this);
    }

    /** Where the person stands after everything known. */
    public Stage stage() {
        var stage = Stage.START;
        for (var act : inForce()) {
            stage = Course.next(stage, act);
        }
        return stage;
    }

    /** What it makes of the person over time. */
    public Timeline timeline() {
        var stretches = new ArrayList<Timeline.Stretch>();
        var stage = Stage.START;
        @Nullable LocalDate from = null;
        for (var act : moving().toList()) {
            var day = effectOf(act);
            if (from != null && !day.equals(from)) {
                stretches.add(new Timeline.Stretch(stage, from, day));
            }
            from = day;
            stage = Course.next(stage, act);
        }
        if (from != null) {
            stretches.add(new Timeline.Stretch(stage, from, null));
        }
        return Timeline.of(stretches);
    }

    /** The act that gave the person the status that begins so, the last of that day; empty when it only goes on from before. */
    public Optional<Act> giver(Timeline.Standing standing) {
        var stage = Stage.START;
        @Nullable Act giver = null;
        for (var act : inForce()) {
            var next = Course.next(stage, act);
            if (effectOf(act).equals(standing.from())
                    && !Objects.equals(stage.status(standing.unit()), next.status(standing.unit()))) {
                giver = act;
            }
            stage = next;
        }
        return Optional.ofNullable(giver);
    }

    /** What had taken effect by that day, as far as it still counts. */
    public Path upTo(LocalDate day) {
        var counts = new HashSet<>(inForce());
        return new Path(
                member,
                acts.stream()
                        .filter(act -> counts.contains(act) && !effectOf(act).isAfter(day))
                        .toList());
    }

    /** As the person reads it: that something is looked into, but not upon whose word. */
    public Path forThePerson() {
        return new Path(member, acts.stream().map(Act::withoutSource).toList());
    }

    /** Of a kind, the latest that counts. */
    public Optional<Act> last(ActKind kind) {
        return inForce().stream().filter(act -> act.kind() == kind).reduce((_, later) -> later);
    }

    /**
     * Tuổi đảng in full years: from the first admission decision, less the time out of the Party (Điều lệ Đảng, Điều 5.4).
     *
     * @param decisionOn the first admission decision
     */
    public int partyAge(LocalDate decisionOn, LocalDate day) {
        return partyTime(decisionOn).years(day);
    }

    /** The same to the day, and when so many years are reached. */
    public PartyTime partyTime(LocalDate decisionOn) {
        return PartyTime.of(this, decisionOn);
    }
}
