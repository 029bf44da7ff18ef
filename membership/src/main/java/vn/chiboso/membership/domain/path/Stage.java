package vn.chiboso.membership.domain.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.UnitId;

/**
 * Where somebody stands after some acts. What keeps a person from the life of the branch lies over the rank, so that a late
 * decision about the rank leaves it untouched.
 *
 * @param byDecision became official by an act of its own: a list book that still says otherwise was written before
 * @param home       the branch that counts the person; null for none in this tree
 * @param group      tổ đảng at home, or at the host where there is no home
 * @param onlyHosted takes part here for a time and is counted outside this tree
 * @param stay       temporary transfer that runs, null for none
 * @param exemption  EXEMPT or TEMPORARILY_EXEMPT, null for neither
 * @param inspected  under inspection, or a complaint is handled
 * @param ended      how it ended last, null while it has not
 */
public record Stage(
        Rank rank,
        boolean byDecision,
        @Nullable UnitId home,
        @Nullable String group,
        boolean onlyHosted,
        @Nullable Stay stay,
        @Nullable MemberStatus exemption,
        boolean suspended,
        boolean abroad,
        boolean inspected,
        @Nullable ActKind ended) {
    /** Before anything happened. */
    static final Stage START = new Stage(Rank.NONE, false, null, null, false, null, null, false, false, false, null);

    /** A branch whose roll the person is on, and as what. */
    public record Place(
            UnitId unit,
            boolean isHome,
            MemberStatus status,
            @Nullable String group) {}

    /** Whether the person is on any roll of this tree. */
    public boolean isOnRoll() {
        return home != null;
    }

    /** Admitted, and the ceremony has not been held. */
    public boolean isAwaiting() {
        return rank == Rank.AWAITING_CEREMONY;
    }

    /** Counted at home and not only hosted. */
    public boolean isMember() {
        return home != null && !onlyHosted;
    }

    /**
     * The act that has to be recorded before or instead of what a list book would say of the person now: it brings nobody into full rank
     * who is on probation by the acts (the day is then one of the rules, 294-QĐ/TW 4.2.2), neither suspends nor lifts a suspension,
     * exempts nobody for a time, since that needs a last day and a decision (06-HD/TW 10.3a), and sends nobody away under inspection
     * (294-QĐ/TW 6.3.1đ). What the book's own days say of probation does not matter here: they can be rubbed out. Empty where the book
     * may say it.
     */
    public Optional<ActKind> actFor(MemberStatus told) {
        if (suspended) {
            return Optional.of(ActKind.SUSPENSION_LIFTED);
        }
        return switch (told) {
            case SUSPENDED -> Optional.of(ActKind.SUSPENDED);
            case TEMPORARILY_EXEMPT -> Optional.of(ActKind.TEMPORARILY_EXEMPTED);
            case OFFICIAL -> rank == Rank.PROBATIONARY ? Optional.of(ActKind.BECAME_OFFICIAL) : Optional.empty();
            case TRANSFERRED_OUT -> inspected ? Optional.of(ActKind.INSPECTION_CLOSED) : Optional.empty();
            case PROBATIONARY, EXEMPT, HOSTED -> Optional.empty();
        };
    }

    /** The same for a list that names no paper: what exempts rests on one. */
    public Optional<ActKind> actForSheet(MemberStatus told) {
        var act = actFor(told);
        return act.isEmpty() && told == MemberStatus.EXEMPT ? Optional.of(ActKind.EXEMPTED) : act;
    }

    /** Every roll the person is on; the home first, empty for none. */
    public List<Place> places() {
        var places = new ArrayList<Place>();
        if (home != null) {
            places.add(new Place(home, !onlyHosted, onlyHosted ? asGuest() : atHome(), group));
        }
        if (stay != null && stay.host() != null) {
            places.add(new Place(stay.host(), false, asGuest(), null));
        }
        return places;
    }

    /** On the unit's roll; null when not on it. */
    @Nullable
    MemberStatus status(UnitId unit) {
        return places().stream()
                .filter(place -> place.unit().equals(unit))
                .map(Place::status)
                .findFirst()
                .orElse(null);
    }

    private MemberStatus asGuest() {
        return suspended ? MemberStatus.SUSPENDED : MemberStatus.HOSTED;
    }

    private MemberStatus atHome() {
        if (suspended) {
            return MemberStatus.SUSPENDED;
        }
        if (exemption != null) {
            return exemption;
        }
        if (stay != null || abroad) {
            return MemberStatus.TRANSFERRED_OUT;
        }
        return rank == Rank.PROBATIONARY ? MemberStatus.PROBATIONARY : MemberStatus.OFFICIAL;
    }

    Stage ranked(Rank to, boolean decided) {
        return new Stage(to, decided, home, group, onlyHosted, stay, exemption, suspended, abroad, inspected, ended);
    }

    Stage at(UnitId unit) {
        var group = unit.equals(home) ? this.group : null;
        return new Stage(rank, byDecision, unit, group, false, null, exemption, suspended, abroad, inspected, null);
    }

    /** As one is, to another branch; the party groups there are others. */
    Stage along(UnitId unit) {
        return new Stage(
                rank, byDecision, unit, null, onlyHosted, stay, exemption, suspended, abroad, inspected, ended);
    }

    Stage in(@Nullable String other) {
        return new Stage(
                rank, byDecision, home, other, onlyHosted, stay, exemption, suspended, abroad, inspected, ended);
    }

    Stage staying(@Nullable Stay other) {
        return new Stage(
                rank, byDecision, home, group, onlyHosted, other, exemption, suspended, abroad, inspected, ended);
    }

    Stage exempt(@Nullable MemberStatus other) {
        return new Stage(rank, byDecision, home, group, onlyHosted, stay, other, suspended, abroad, inspected, ended);
    }

    Stage suspended(boolean is) {
        return new Stage(rank, byDecision, home, group, onlyHosted, stay, exemption, is, abroad, inspected, ended);
    }

    Stage abroad(boolean is) {
        return new Stage(rank, byDecision, home, group, onlyHosted, stay, exemption, suspended, is, inspected, ended);
    }

    Stage inspected(boolean is) {
        return new Stage(rank, byDecision, home, group, onlyHosted, stay, exemption, suspended, abroad, is, ended);
    }

    Stage guest(UnitId host) {
        return new Stage(rank, byDecision, host, group, true, null, null, false, false, false, null);
    }

    Stage over(ActKind how) {
        return new Stage(Rank.NONE, false, null, null, false, null, null, false, false, false, how);
    }
}
