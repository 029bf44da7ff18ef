package vn.chiboso.notification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.Contact;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

/** Membership's api over the {@link Cast}. */
public class FakeMembership implements Contacts, Rolls, Standings, Units {
    @Override
    public List<Contact> of(Collection<MemberId> members) {
        return members.stream()
                .map(Cast::of)
                .filter(Objects::nonNull)
                .map(Cast::contact)
                .toList();
    }

    /** Records made one with another in a test, by whom they became. */
    public final Map<MemberId, MemberId> merges = new java.util.concurrent.ConcurrentHashMap<>();

    @Override
    public Map<MemberId, MemberId> merged(Collection<MemberId> members) {
        var found = new java.util.HashMap<>(merges);
        found.keySet().retainAll(members);
        return found;
    }

    @Override
    public List<MemberView> of(UnitId unit, LocalDate day) {
        return Arrays.stream(Cast.values())
                .filter(each -> unit.equals(homeOf(each)))
                .map(FakeMembership::view)
                .toList();
    }

    @Override
    public Optional<MemberView> find(MemberId member, LocalDate day) {
        return Optional.ofNullable(Cast.of(member))
                .filter(each -> homeOf(each) != null)
                .map(FakeMembership::view);
    }

    @Override
    public List<MemberView> holders(UnitId unit, Position position, LocalDate day) {
        return Arrays.stream(Cast.values())
                .filter(each -> standing(each, unit, day).here().contains(position))
                .map(FakeMembership::view)
                .toList();
    }

    @Override
    public List<MemberView> holdersAtOrAbove(UnitId unit, Set<Position> positions, LocalDate day) {
        return Arrays.stream(Cast.values())
                .filter(each -> positions.stream()
                        .anyMatch(position -> standing(each, unit, day).holdsHereOrAbove(position)))
                .map(FakeMembership::view)
                .toList();
    }

    @Override
    public Standing of(Actor actor, UnitId unit, LocalDate day) {
        return standing(Cast.of(actor.member()), unit, day);
    }

    @Override
    public List<UnitId> branchesOf(Actor actor, LocalDate day) {
        var who = Cast.of(actor.member());
        var home = who == null ? null : homeOf(who);
        return home == null ? List.of() : List.of(home);
    }

    @Override
    public List<UnitPath> overseenScopes(Actor actor, LocalDate day) {
        return officerScopes(actor, day);
    }

    @Override
    public List<UnitPath> officerScopes(Actor actor, LocalDate day) {
        var who = Cast.of(actor.member());
        return who == null || who.positionsAbove().isEmpty() ? List.of() : List.of(Cast.COMMUNE_PATH);
    }

    @Override
    public Optional<UnitView> find(UnitId unit) {
        if (unit.equals(Cast.BRANCH)) {
            return Optional.of(unit(unit, Cast.BRANCH_PATH, UnitKind.BRANCH, "Chi bộ thôn Giang Đông"));
        }
        if (unit.equals(Cast.SIBLING)) {
            return Optional.of(unit(unit, Cast.SIBLING_PATH, UnitKind.BRANCH, "Chi bộ thôn Giang Tây"));
        }
        return unit.equals(Cast.COMMUNE)
                ? Optional.of(unit(unit, Cast.COMMUNE_PATH, UnitKind.COMMUNE, "Đảng ủy xã Quảng Bình"))
                : Optional.empty();
    }

    @Override
    public Optional<UnitView> above(UnitId unit) {
        return unit.equals(Cast.COMMUNE) ? Optional.empty() : find(Cast.COMMUNE);
    }

    @Override
    public Optional<UnitView> find(UnitId unit, LocalDate day) {
        return find(unit);
    }

    @Override
    public List<UnitView> branchesUnder(UnitPath scope, LocalDate day) {
        return branchesUnder(scope);
    }

    @Override
    public Map<UnitId, UnitPath> placesFrom(UnitId unit) {
        return find(unit).map(view -> Map.of(unit, view.path())).orElse(Map.of());
    }

    @Override
    public List<UnitView> branchesUnder(UnitPath scope) {
        return ofKindUnder(UnitKind.BRANCH, scope);
    }

    @Override
    public List<UnitView> ofKindUnder(UnitKind kind, UnitPath scope, LocalDate day) {
        return ofKindUnder(kind, scope);
    }

    @Override
    public Map<UnitId, BranchType> branchTypes(UnitPath scope, LocalDate day) {
        return Map.of();
    }

    @Override
    public List<UnitView> ofKindUnder(UnitKind kind, UnitPath scope) {
        return List.of(Cast.BRANCH, Cast.SIBLING, Cast.COMMUNE).stream()
                .flatMap(each -> find(each).stream())
                .filter(each -> each.kind() == kind && scope.covers(each.path()))
                .toList();
    }

    @Override
    public Optional<LocalDate> firstDay(UnitId unit) {
        return Optional.of(LocalDate.of(2020, 1, 1));
    }

    @Override
    public Term termOf(UnitId unit, LocalDate day) {
        return new Term(unit, LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31));
    }

    private static UnitView unit(UnitId id, UnitPath path, UnitKind kind, String name) {
        return new UnitView(id, path, kind, name, null, null, null);
    }

    private static @Nullable UnitId homeOf(Cast who) {
        return switch (who) {
            case SIBLING_SECRETARY, IN_CHARGE -> Cast.SIBLING;
            case OFFICER, INSPECTOR, FORMER -> null;
            default -> Cast.BRANCH;
        };
    }

    private static MemberView view(Cast who) {
        var home = homeOf(who);
        return new MemberView(
                who.id(),
                home == null ? Cast.COMMUNE : home,
                who.fullName(),
                MemberStatus.OFFICIAL,
                Set.of(),
                null,
                false,
                who.hasSmartphone());
    }

    /** What somebody is to one of the three units. */
    static Standing standing(@Nullable Cast who, UnitId unit, LocalDate day) {
        var path = unit.equals(Cast.BRANCH)
                ? Cast.BRANCH_PATH
                : unit.equals(Cast.SIBLING) ? Cast.SIBLING_PATH : Cast.COMMUNE_PATH;
        if (who == null) {
            return new Standing(unit, path, day, null, Set.of(), Set.of());
        }
        if (unit.equals(Cast.BRANCH)) {
            return new Standing(unit, path, day, who.statusInBranch(), who.positionsInBranch(), who.positionsAbove());
        }
        if (unit.equals(Cast.SIBLING)) {
            var here = who == Cast.SIBLING_SECRETARY ? Set.of(Position.SECRETARY) : Set.<Position>of();
            var status = unit.equals(homeOf(who)) ? MemberStatus.OFFICIAL : null;
            return new Standing(unit, path, day, status, here, who.positionsAbove());
        }
        return new Standing(unit, path, day, null, who.positionsAbove(), Set.of());
    }
}
