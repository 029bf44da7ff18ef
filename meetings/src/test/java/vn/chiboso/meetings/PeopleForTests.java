package vn.chiboso.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.FileId;
import vn.chiboso.documents.api.FileRefusal;
import vn.chiboso.documents.api.FileView;
import vn.chiboso.documents.api.Files;
import vn.chiboso.documents.api.NewFile;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.RuleKeeping;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

/**
 * One village branch, the village next to it and the commune above, in memory: membership and documents as a slice of
 * meetings needs them. Giang Đông has 36 on its roll, 5 of them exempt; Tân Giang has three.
 */
public final class PeopleForTests implements Rolls, Standings, Units, Files, RuleKeeping {
    public static final UnitId COMMUNE = new UnitId(new UUID(7, 1));
    public static final UnitId BRANCH = new UnitId(new UUID(7, 2));
    public static final UnitId NEIGHBOUR = new UnitId(new UUID(7, 3));
    public static final UnitPath COMMUNE_PATH = new UnitPath("vn.38.16543.");
    public static final UnitPath BRANCH_PATH = COMMUNE_PATH.child("0001");
    public static final UnitPath NEIGHBOUR_PATH = COMMUNE_PATH.child("0002");

    public static final MemberId SECRETARY = member(1);
    public static final MemberId DEPUTY = member(2);
    public static final MemberId COMMITTEE_MEMBER = member(3);
    /** Official, without a post. */
    public static final MemberId MEMBER = member(4);

    public static final MemberId PROBATIONARY = member(31);
    /** One of five: 32 to 36. */
    public static final MemberId EXEMPT = member(32);

    public static final MemberId NEIGHBOUR_SECRETARY = member(41);
    public static final MemberId SUPERIOR = member(51);
    public static final MemberId OFFICER = member(52);
    public static final MemberId INSPECTOR = member(53);
    /** Was on the roll once. */
    public static final MemberId FORMER = member(61);

    private final Map<UnitId, UnitView> units = new LinkedHashMap<>();
    private final Map<MemberId, MemberView> members = new LinkedHashMap<>();
    private final Map<UnitId, Map<Position, Set<MemberId>>> posts = new HashMap<>();
    private final Map<FileId, FileView> files = new LinkedHashMap<>();
    private final Map<FileId, Audience> audiences = new HashMap<>();

    public PeopleForTests() {
        reset();
    }

    /** Back to the roll that the class describes. */
    public void reset() {
        units.clear();
        members.clear();
        posts.clear();
        unit(COMMUNE, COMMUNE_PATH, UnitKind.COMMUNE, "Đảng ủy xã Quảng Bình", null, null);
        unit(BRANCH, BRANCH_PATH, UnitKind.BRANCH, "Chi bộ thôn Giang Đông", COMMUNE, BranchType.RESIDENTIAL);
        unit(NEIGHBOUR, NEIGHBOUR_PATH, UnitKind.BRANCH, "Chi bộ thôn Tân Giang", COMMUNE, BranchType.RESIDENTIAL);
        put(SECRETARY, BRANCH, "Vũ Duy Đông", MemberStatus.OFFICIAL, Position.SECRETARY, Position.COMMITTEE_MEMBER);
        put(DEPUTY, BRANCH, "Lê Thị Hoa", MemberStatus.OFFICIAL, Position.DEPUTY_SECRETARY, Position.COMMITTEE_MEMBER);
        put(COMMITTEE_MEMBER, BRANCH, "Trần Văn Bình", MemberStatus.OFFICIAL, Position.COMMITTEE_MEMBER);
        for (var n = 4; n <= 30; n++) {
            put(member(n), BRANCH, "Nguyễn Văn " + n, MemberStatus.OFFICIAL);
        }
        put(PROBATIONARY, BRANCH, "Phạm Thị Mai", MemberStatus.PROBATIONARY);
        for (var n = 32; n <= 36; n++) {
            put(member(n), BRANCH, "Hoàng Văn " + n, MemberStatus.EXEMPT);
        }
        put(NEIGHBOUR_SECRETARY, NEIGHBOUR, "Đỗ Văn Tân", MemberStatus.OFFICIAL, Position.SECRETARY);
        put(member(42), NEIGHBOUR, "Đỗ Thị Giang", MemberStatus.OFFICIAL, Position.DEPUTY_SECRETARY);
        put(member(43), NEIGHBOUR, "Bùi Văn Sơn", MemberStatus.OFFICIAL);
        put(SUPERIOR, COMMUNE, "Ngô Quang Huy", MemberStatus.OFFICIAL);
        put(OFFICER, COMMUNE, "Mai Thị Lan", MemberStatus.OFFICIAL, Position.PARTY_BUILDING_OFFICER);
        put(INSPECTOR, COMMUNE, "Cao Văn Kiểm", MemberStatus.OFFICIAL, Position.INSPECTOR);
        post(BRANCH, Position.SUPERIOR_IN_CHARGE, SUPERIOR);
    }

    @Override
    public boolean reads(Actor actor) {
        return actor.member() == null || OFFICER.equals(actor.member());
    }

    @Override
    public boolean keeps(Actor actor) {
        return actor.member() == null;
    }

    /** The id of the n-th person. */
    public static MemberId member(int n) {
        return new MemberId(new UUID(8, n));
    }

    /** That person, signed in. */
    public static Actor actor(MemberId member) {
        return new Actor(new AccountId(new UUID(9, member.value().getLeastSignificantBits())), member, "Người ký");
    }

    /** A technical administrator. */
    public static Actor technician() {
        return new Actor(new AccountId(new UUID(9, 999)), null, "Quản trị hệ thống");
    }

    /** Puts somebody on a roll, or changes them. */
    public void put(MemberId id, UnitId unit, String name, MemberStatus status, Position... positions) {
        var held = positions.length == 0 ? Set.<Position>of() : Set.of(positions);
        members.put(id, new MemberView(id, unit, name, status, held, null, false, true));
        held.forEach(p -> post(unit, p, id));
    }

    /** Takes somebody off their roll, posts included. */
    public void remove(MemberId id) {
        members.remove(id);
        posts.values().forEach(held -> held.values().forEach(holders -> holders.remove(id)));
    }

    /** Gives a post on a unit. */
    public void post(UnitId unit, Position position, MemberId holder) {
        posts.computeIfAbsent(unit, k -> new HashMap<>())
                .computeIfAbsent(position, k -> new java.util.LinkedHashSet<>())
                .add(holder);
    }

    @Override
    public List<MemberView> of(UnitId unit, LocalDate day) {
        return members.values().stream().filter(m -> m.unit().equals(unit)).toList();
    }

    @Override
    public Optional<MemberView> find(MemberId member, LocalDate day) {
        return Optional.ofNullable(members.get(member));
    }

    @Override
    public List<MemberView> holders(UnitId unit, Position position, LocalDate day) {
        return held(unit, position).stream().map(members::get).toList();
    }

    @Override
    public List<MemberView> holdersAtOrAbove(UnitId unit, Set<Position> positions, LocalDate day) {
        var all = new ArrayList<MemberView>();
        positions.forEach(p -> all.addAll(holders(unit, p, day)));
        above(unit).ifPresent(u -> all.addAll(holdersAtOrAbove(u.id(), positions, day)));
        return all;
    }

    @Override
    public Standing of(Actor actor, UnitId unit, LocalDate day) {
        var view = units.get(unit);
        var member = actor.member() == null ? null : members.get(actor.member());
        if (view == null || member == null) {
            return new Standing(unit, view == null ? new UnitPath("x.") : view.path(), day, null, Set.of(), Set.of());
        }
        var status = member.unit().equals(unit) ? member.status() : null;
        var above = view.parent() == null ? Set.<Position>of() : positions(member.id(), view.parent());
        return new Standing(unit, view.path(), day, status, positions(member.id(), unit), above);
    }

    @Override
    public List<UnitId> branchesOf(Actor actor, LocalDate day) {
        var member = actor.member() == null ? null : members.get(actor.member());
        return member == null || member.unit().equals(COMMUNE) ? List.of() : List.of(member.unit());
    }

    @Override
    public List<UnitPath> overseenScopes(Actor actor, LocalDate day) {
        return officerScopes(actor, day);
    }

    @Override
    public List<UnitPath> officerScopes(Actor actor, LocalDate day) {
        var member = actor.member();
        return member != null && !positions(member, COMMUNE).isEmpty() ? List.of(COMMUNE_PATH) : List.of();
    }

    @Override
    public Optional<UnitView> find(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    @Override
    public Optional<UnitView> above(UnitId unit) {
        var parent = units.containsKey(unit) ? units.get(unit).parent() : null;
        return parent == null ? Optional.empty() : find(parent);
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
        var types = new java.util.HashMap<UnitId, BranchType>();
        for (var branch : branchesUnder(scope, day)) {
            if (branch.branchType() != null) {
                types.put(branch.id(), branch.branchType());
            }
        }
        return types;
    }

    @Override
    public List<UnitView> ofKindUnder(UnitKind kind, UnitPath scope) {
        return units.values().stream()
                .filter(u -> u.kind() == kind && scope.covers(u.path()))
                .toList();
    }

    @Override
    public Optional<LocalDate> firstDay(UnitId unit) {
        return Optional.of(LocalDate.of(2020, 1, 1));
    }

    @Override
    public Term termOf(UnitId unit, LocalDate day) {
        return new Term(unit, LocalDate.of(2025, 6, 1), LocalDate.of(2030, 5, 31));
    }

    @Override
    public FileView store(NewFile file, Actor by) {
        if (!file.declaredNoSecret()) {
            throw new FileRefusal(FileRefusal.Reason.SECRET_NOT_EXCLUDED);
        }
        if (file.content().length == 0) {
            throw new FileRefusal(FileRefusal.Reason.EMPTY);
        }
        var id = new FileId(
                UUID.nameUUIDFromBytes((file.unit() + file.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        var view = new FileView(id, file.unit(), file.name(), "application/pdf", file.content().length, Instant.EPOCH);
        files.put(id, view);
        audiences.put(id, file.audience());
        return view;
    }

    /** For whom the file was handed in. */
    public Audience audience(FileId file) {
        return Objects.requireNonNull(audiences.get(file));
    }

    @Override
    public List<FileView> find(Collection<FileId> wanted) {
        return wanted.stream().filter(files::containsKey).map(files::get).toList();
    }

    private Set<Position> positions(MemberId member, UnitId unit) {
        var found = EnumSet.noneOf(Position.class);
        posts.getOrDefault(unit, Map.of()).forEach((position, holders) -> {
            if (holders.contains(member)) {
                found.add(position);
            }
        });
        return found;
    }

    private Set<MemberId> held(UnitId unit, Position position) {
        return posts.getOrDefault(unit, Map.of()).getOrDefault(position, Set.of());
    }

    private void unit(
            UnitId id, UnitPath path, UnitKind kind, String name, @Nullable UnitId parent, @Nullable BranchType type) {
        units.put(id, new UnitView(id, path, kind, name, parent, null, type));
    }
}
