package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a path says of badges (Huy hiệu Đảng): proposed, awarded, handed over, by years of party age. */
public final class Badges {
    private final TreeMap<Integer, Held> byYears = new TreeMap<>();
    private final Stage stage;

    private Badges(Stage stage) {
        this.stage = stage;
    }

    /**
     * One badge; what has not happened is null.
     *
     * @param proposal the latest that counts
     */
    public record Held(
            int years,
            @Nullable Act proposal,
            @Nullable Act award,
            @Nullable Act handover) {
        /** As written when it was handed over, or else on the award. */
        public @Nullable String certificate() {
            var later = certificate(handover);
            return later == null ? certificate(award) : later;
        }

        private static @Nullable String certificate(@Nullable Act act) {
            return act == null || act.badge() == null ? null : act.badge().certificate();
        }

        private Held with(Act act) {
            return switch (act.kind()) {
                case BADGE_PROPOSED -> new Held(years, act, award, handover);
                case BADGE_AWARDED -> new Held(years, proposal, act, handover);
                default -> new Held(years, proposal, award, act);
            };
        }
    }

    static Badges of(Path path) {
        var badges = new Badges(path.stage());
        path.inForce().stream().filter(act -> act.kind().isOfBadge()).forEach(badges::add);
        return badges;
    }

    private void add(Act act) {
        var badge = act.badge();
        if (badge != null) {
            byYears.compute(
                    badge.years(),
                    (years, held) -> (held == null ? new Held(years, null, null, null) : held).with(act));
        }
    }

    /** Fewest years first. */
    public Collection<Held> all() {
        return List.copyOf(byYears.values());
    }

    /** The awarded ones, fewest years first. */
    public List<Held> awarded() {
        return byYears.values().stream().filter(held -> held.award() != null).toList();
    }

    /** Empty when nothing is known of it. */
    public Optional<Held> of(int years) {
        return Optional.ofNullable(byYears.get(years));
    }

    /** Whether the badge or one of more years was awarded: then nobody asks for it any more. */
    public boolean isSettled(int years) {
        return byYears.tailMap(years, true).values().stream().anyMatch(held -> held.award() != null);
    }

    /** Whether an act of the kind may be recorded by hand where the person stands. */
    boolean isPossible(ActKind kind) {
        if (kind == ActKind.BADGE_HANDED_OVER) {
            return isOfParty() && awarded().stream().anyMatch(held -> held.handover() == null);
        }
        return isOfParty();
    }

    private boolean isOfParty() {
        return stage.ended() == ActKind.DECEASED || (stage.isMember() && stage.rank() == Rank.OFFICIAL);
    }

    /** Refuses what cannot follow from what is known. */
    void require(Act act, @Nullable LocalDate diedOn) {
        var badge = act.badge();
        if (badge == null) {
            throw PathRefusal.badge("years", "years");
        }
        if (!isOfParty()) {
            throw PathRefusal.badge("not-official", null);
        }
        var held = of(badge.years()).orElse(new Held(badge.years(), null, null, null));
        if (act.kind() == ActKind.BADGE_HANDED_OVER) {
            requireHandover(act, held);
            return;
        }
        if (held.award() != null) {
            throw PathRefusal.badge("awarded-already", "years");
        }
        if (act.kind() == ActKind.BADGE_PROPOSED && isProposedFor(held, badge)) {
            throw PathRefusal.badge("proposed-already", "round");
        }
        if (badge.way() == BadgeWay.POSTHUMOUS
                ? diedOn == null
                : diedOn != null && act.on().isAfter(diedOn)) {
            throw PathRefusal.badge(diedOn == null ? "alive" : "posthumous", "way");
        }
    }

    private static boolean isProposedFor(Held held, Badge badge) {
        var before = held.proposal() == null ? null : held.proposal().badge();
        return before != null && java.util.Objects.equals(before.round(), badge.round());
    }

    private static void requireHandover(Act act, Held held) {
        var award = held.award();
        if (award == null) {
            throw PathRefusal.badge("not-awarded", "years");
        }
        if (held.handover() != null) {
            throw PathRefusal.badge("handed-already", "years");
        }
        if (act.on().isBefore(award.on())) {
            throw PathRefusal.tooEarly("badge-handed-early", award.on());
        }
    }

    /** By years, what rests on something that is not there: handed over without an award, posthumous without a death. */
    Set<Integer> broken() {
        return byYears.values().stream().filter(this::isBroken).map(Held::years).collect(Collectors.toSet());
    }

    private boolean isBroken(Held held) {
        var award = held.award();
        return award == null
                ? held.handover() != null
                : award.badge() != null
                        && award.badge().way() == BadgeWay.POSTHUMOUS
                        && stage.ended() != ActKind.DECEASED;
    }
}
