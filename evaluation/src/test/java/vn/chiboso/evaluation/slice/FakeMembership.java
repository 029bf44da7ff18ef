package vn.chiboso.evaluation.slice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
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

/** Units, rolls and standing of the {@link World}. */
class FakeMembership implements Units, Rolls, Standings {
    private static final Set<Position> OFFICERS = Set.of(
            Position.PARTY_BUILDING_OFFICER,
            Position.ORGANISATION_OFFICER,
            Position.INSPECTOR,
            Position.OFFICE_OFFICER);

    @Override
    public Optional<UnitView> find(UnitId unit) {
        return World.UNITS.stream().filter(each -> each.id().equals(unit)).findFirst();
    }

    @Override
    public Optional<UnitView> above(UnitId unit) {
        return find(unit).map(UnitView::parent).flatMap(this::find);
    }

    @Override
    public Optional<UnitView> find(UnitId unit, LocalDate day) {
        return find(unit);
    }

    @Override
    public List<UnitView> branchesUnder(UnitPath scope, LocalDate day) {
        var then = day.isBefore(World.MERGED_AWAY_ON) && scope.covers(World.MERGED_AWAY.path())
                ? Stream.of(World.MERGED_AWAY)
                : Stream.<UnitView>empty();
        return Stream.concat(branchesUnder(scope).stream(), then).toList();
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
        return World.UNITS.stream()
                .filter(each -> each.kind() == kind && scope.covers(each.path()))
                .toList();
    }

    @Override
    public Optional<LocalDate> firstDay(UnitId unit) {
        return Optional.of(LocalDate.of(2020, 1, 1));
    }

    @Override
    public Term termOf(UnitId unit, LocalDate day) {
        return new Term(unit, LocalDate.of(2025, 7, 1), LocalDate.of(2030, 6, 30));
    }

    @Override
    public List<MemberView> of(UnitId unit, LocalDate day) {
        return World.SEATS.stream()
                .filter(seat -> seat.unit().id().equals(unit))
                .map(seat -> view(seat.who(), seat.unit()))
                .toList();
    }

    @Override
    public Optional<MemberView> find(MemberId member, LocalDate day) {
        return World.SEATS.stream()
                .filter(seat -> seat.who().is(member))
                .map(seat -> view(seat.who(), seat.unit()))
                .findFirst();
    }

    @Override
    public List<MemberView> holders(UnitId unit, Position position, LocalDate day) {
        return World.POSTS.stream()
                .filter(post -> post.unit().id().equals(unit) && post.position() == position)
                .map(post -> view(post.who(), post.unit()))
                .toList();
    }

    @Override
    public List<MemberView> holdersAtOrAbove(UnitId unit, Set<Position> positions, LocalDate day) {
        var path = find(unit).orElseThrow().path();
        return World.POSTS.stream()
                .filter(post -> post.unit().path().covers(path) && positions.contains(post.position()))
                .map(post -> view(post.who(), post.unit()))
                .toList();
    }

    @Override
    public Standing of(Actor actor, UnitId unit, LocalDate day) {
        var at = find(unit).orElse(World.CENTRE);
        var status = World.SEATS.stream()
                .filter(seat -> seat.who().equals(actor) && seat.unit().id().equals(unit))
                .map(World.Seat::status)
                .findFirst()
                .orElse(null);
        var here = EnumSet.noneOf(Position.class);
        var above = EnumSet.noneOf(Position.class);
        for (var post : World.POSTS) {
            if (post.who().equals(actor) && post.unit().id().equals(unit)) {
                here.add(post.position());
            } else if (post.who().equals(actor) && post.unit().path().covers(at.path())) {
                above.add(post.position());
            }
        }
        return new Standing(unit, at.path(), day, status, here, above);
    }

    @Override
    public List<UnitId> branchesOf(Actor actor, LocalDate day) {
        return World.SEATS.stream()
                .filter(seat -> seat.who().equals(actor))
                .map(seat -> seat.unit().id())
                .toList();
    }

    @Override
    public List<UnitPath> overseenScopes(Actor actor, LocalDate day) {
        return officerScopes(actor, day);
    }

    @Override
    public List<UnitPath> officerScopes(Actor actor, LocalDate day) {
        return World.POSTS.stream()
                .filter(post -> post.who().equals(actor) && OFFICERS.contains(post.position()))
                .map(post -> post.unit().path())
                .toList();
    }

    private static MemberView view(Actor who, UnitView unit) {
        var member = java.util.Objects.requireNonNull(who.member());
        return new MemberView(member, unit.id(), who.name(), MemberStatus.OFFICIAL, Set.of(), null, false, true);
    }
}
