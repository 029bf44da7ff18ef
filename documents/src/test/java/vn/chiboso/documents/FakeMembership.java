package vn.chiboso.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.PersonAccounts;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

/** Thanh Hóa → xã Quảng Bình → two branches, and people of every standing. */
public class FakeMembership implements Units, Standings, PersonAccounts {
    public static final UnitId PROVINCE = id(1);
    public static final UnitId COMMUNE = id(2);
    public static final UnitId BRANCH = id(3);
    public static final UnitId OTHER_BRANCH = id(4);
    public static final UnitId GROUP = id(5);

    public static final Actor SECRETARY = person("Nguyễn Văn Thành", 1);
    public static final Actor MEMBER = person("Lê Thị Mai", 2);
    public static final Actor EXEMPT = person("Trần Văn Cụ", 3);
    public static final Actor SUSPENDED = person("Hoàng Văn Đình", 4);
    public static final Actor IN_CHARGE = person("Phạm Thị Phụ", 5);
    public static final Actor OFFICER = person("Vũ Văn Ban", 6);
    public static final Actor OFFICE = person("Đỗ Thị Văn", 7);
    public static final Actor OTHER = person("Bùi Văn Khác", 8);
    public static final Actor FORMER = person("Ngô Văn Cũ", 9);
    public static final Actor COMMITTEE_MEMBER = person("Phan Thị Ủy", 11);
    public static final Actor TECHNICIAN = new Actor(new AccountId(new UUID(9, 10)), null, "Quản trị");

    private final Map<UnitId, UnitView> units = new ConcurrentHashMap<>();
    private final Map<UnitId, List<Term>> terms = new ConcurrentHashMap<>();

    public FakeMembership() {
        add(PROVINCE, "vn.38.", UnitKind.PROVINCE, "Đảng bộ tỉnh Thanh Hóa", null);
        add(COMMUNE, "vn.38.168.", UnitKind.COMMUNE, "Đảng ủy xã Quảng Bình", PROVINCE);
        add(BRANCH, "vn.38.168.1.", UnitKind.BRANCH, "Chi bộ thôn Giang Đông", COMMUNE);
        add(OTHER_BRANCH, "vn.38.168.2.", UnitKind.BRANCH, "Chi bộ thôn Giang Tây", COMMUNE);
        add(GROUP, "vn.38.168.1.1.", UnitKind.GROUP, "Tổ đảng số 1", BRANCH);
    }

    @Override
    public List<AccountId> of(MemberId member) {
        return SECRETARY.is(member) ? List.of(SECRETARY.account()) : List.of();
    }

    @Override
    public Standing of(Actor actor, UnitId unit, LocalDate day) {
        var found = find(unit);
        var path = found.map(UnitView::path).orElse(new UnitPath("none."));
        if (found.isEmpty()) {
            return new Standing(unit, path, day, null, Set.of(), Set.of());
        }
        var ofBranch = unit.equals(BRANCH);
        var above = actor.equals(OFFICER)
                ? Set.of(Position.PARTY_BUILDING_OFFICER)
                : actor.equals(OFFICE) ? Set.of(Position.OFFICE_OFFICER) : Set.<Position>of();
        var here = ofBranch ? positions(actor) : Set.<Position>of();
        return new Standing(unit, path, day, status(actor, unit), here, above);
    }

    private static Set<Position> positions(Actor actor) {
        if (actor.equals(SECRETARY)) {
            return Set.of(Position.SECRETARY);
        }
        if (actor.equals(COMMITTEE_MEMBER)) {
            return Set.of(Position.COMMITTEE_MEMBER);
        }
        return actor.equals(IN_CHARGE) ? Set.of(Position.SUPERIOR_IN_CHARGE) : Set.of();
    }

    private static @Nullable MemberStatus status(Actor actor, UnitId unit) {
        if (unit.equals(OTHER_BRANCH)) {
            return actor.equals(OTHER) ? MemberStatus.OFFICIAL : null;
        }
        if (!unit.equals(BRANCH)) {
            return null;
        }
        if (Set.of(SECRETARY, COMMITTEE_MEMBER, MEMBER).contains(actor)) {
            return MemberStatus.OFFICIAL;
        }
        if (actor.equals(EXEMPT)) {
            return MemberStatus.EXEMPT;
        }
        return actor.equals(SUSPENDED) ? MemberStatus.SUSPENDED : null;
    }

    @Override
    public List<UnitId> branchesOf(Actor actor, LocalDate day) {
        return List.of(BRANCH, OTHER_BRANCH).stream()
                .filter(unit -> status(actor, unit) != null)
                .toList();
    }

    @Override
    public List<UnitPath> overseenScopes(Actor actor, LocalDate day) {
        return officerScopes(actor, day);
    }

    @Override
    public List<UnitPath> officerScopes(Actor actor, LocalDate day) {
        return actor.equals(OFFICER) || actor.equals(OFFICE) ? List.of(new UnitPath("vn.38.168.")) : List.of();
    }

    @Override
    public Optional<UnitView> find(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
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
        return units.values().stream()
                .filter(unit -> unit.kind() == kind && scope.covers(unit.path()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    @Override
    public Optional<LocalDate> firstDay(UnitId unit) {
        return Optional.of(LocalDate.of(2020, 1, 1));
    }

    private List<Term> termsOf(UnitId unit) {
        return terms.getOrDefault(
                unit,
                List.of(
                        new Term(unit, LocalDate.of(2020, 7, 1), LocalDate.of(2025, 6, 30)),
                        new Term(unit, LocalDate.of(2025, 7, 1), LocalDate.of(2030, 6, 30))));
    }

    @Override
    public Term termOf(UnitId unit, LocalDate day) {
        var from = LocalDate.of(day.isBefore(LocalDate.of(2025, 7, 1)) ? 2020 : 2025, 7, 1);
        var to = from.plusYears(5).minusDays(1);
        for (var term : termsOf(unit)) {
            if (term.to().isBefore(day)) {
                from = from.isAfter(term.to()) ? from : term.to().plusDays(1);
            } else if (term.from().isAfter(day)) {
                to = to.isBefore(term.from()) ? to : term.from().minusDays(1);
            } else {
                return term;
            }
        }
        return new Term(unit, from, to);
    }

    /** A branch of its own whose terms are as known so far. */
    UnitId branchWithTerms(Term... known) {
        var unit = new UnitId(UUID.randomUUID());
        add(unit, "vn.38.168." + (units.size() + 9) + ".", UnitKind.BRANCH, "Chi bộ thôn Mới", COMMUNE);
        learn(unit, known);
        return unit;
    }

    void learn(UnitId unit, Term... known) {
        terms.put(unit, List.of(known));
    }

    private void add(UnitId id, String path, UnitKind kind, String name, @Nullable UnitId parent) {
        var type = kind == UnitKind.BRANCH ? BranchType.RESIDENTIAL : null;
        units.put(id, new UnitView(id, new UnitPath(path), kind, name, parent, null, type));
    }

    private static UnitId id(int n) {
        return new UnitId(new UUID(7, n));
    }

    private static Actor person(String name, int n) {
        return new Actor(new AccountId(new UUID(9, n)), new MemberId(new UUID(8, n)), name);
    }
}
