package vn.chiboso.membership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.reorganisation.Change;

/** Chooses what is done next to communes, bases and branches, by a seed; it knows every unit and person there ever was. */
final class RandomChanges {
    private final Random random;
    /** In the order of their coming: the same seed chooses the same. */
    private final Map<UnitId, UnitKind> kinds = new LinkedHashMap<>();

    private final List<MemberId> people = new ArrayList<>();
    private int numbers;

    RandomChanges(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** No name and no decision has that of another. */
    int number() {
        return ++numbers;
    }

    void came(MemberId member) {
        people.add(member);
    }

    void stands(UnitId unit, UnitKind kind) {
        kinds.put(unit, kind);
    }

    /** With what is new by it. */
    void done(Change change) {
        switch (change) {
            case Change.Create create -> stands(create.id(), create.form().kind());
            case Change.Merge merge -> {
                if (merge.founding() != null) {
                    stands(merge.into(), merge.founding().form().kind());
                }
            }
            case Change.Split split -> stands(split.id(), split.form().kind());
            default -> {}
        }
    }

    List<UnitId> units() {
        return List.copyOf(kinds.keySet());
    }

    boolean isBranch(UnitId unit) {
        return kinds.get(unit) == UnitKind.BRANCH;
    }

    /** Often one that is refused: what is asked is not looked at here. */
    Change change(SlowTree.Day now) {
        return switch (random.nextInt(6)) {
            case 0 -> {
                var kind = random.nextBoolean() ? UnitKind.BASE : UnitKind.BRANCH;
                yield new Change.Create(any(now, UnitKind.COMMUNE), fresh(), form(kind));
            }
            case 1 -> new Change.Rename(any(now, kind()), new UnitName("Chi bộ số " + number()));
            case 2, 3 -> new Change.Move(several(now, kind()), any(now, above()));
            case 4 -> {
                var kind = kind();
                var ending = several(now, kind);
                yield random.nextBoolean()
                        ? new Change.Merge(ending, any(now, kind), null)
                        : new Change.Merge(
                                ending, fresh(), new Change.Founding(any(now, UnitKind.COMMUNE), form(kind)));
            }
            default -> {
                var kind = kind();
                var unit = any(now, kind);
                var roll = now.own(unit);
                var going = people.stream()
                        .filter(each -> roll.contains(each) && random.nextBoolean())
                        .collect(Collectors.toSet());
                var below = kinds.keySet().stream()
                        .filter(each -> !each.equals(unit) && now.below(unit).contains(each) && random.nextBoolean())
                        .collect(Collectors.toSet());
                yield new Change.Split(unit, fresh(), form(kind), going, below);
            }
        };
    }

    private UnitKind kind() {
        return random.nextInt(4) == 0 ? UnitKind.BASE : UnitKind.BRANCH;
    }

    private UnitKind above() {
        return random.nextBoolean() ? UnitKind.BASE : UnitKind.COMMUNE;
    }

    private UnitForm form(UnitKind kind) {
        return UnitForm.of(kind, "Tổ chức số " + number(), null, null, null);
    }

    UnitId any(SlowTree.Day now, UnitKind kind) {
        var all = kinds.keySet().stream()
                .filter(unit -> kinds.get(unit) == kind && now.units().containsKey(unit))
                .toList();
        return all.isEmpty() ? units().getFirst() : all.get(random.nextInt(all.size()));
    }

    MemberId anybody(SlowTree.Day now) {
        var here = people.stream().filter(now.home()::containsKey).toList();
        return here.get(random.nextInt(here.size()));
    }

    private Set<UnitId> several(SlowTree.Day now, UnitKind kind) {
        var some = new LinkedHashSet<UnitId>();
        for (var n = 0; n <= random.nextInt(3); n++) {
            some.add(any(now, kind));
        }
        return some;
    }

    private static UnitId fresh() {
        return new UnitId(UUID.randomUUID());
    }
}
