package vn.chiboso.membership.adapter.in.web;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.Mistakes;
import vn.chiboso.membership.domain.OfficialCode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

/**
 * A change as it is asked for, by page and by API; what a kind does not need is left out.
 *
 * @param unit    that the change begins from: renamed, moved, split, or the one above what is created
 * @param parent  where it moves to; above the new unit of a merger
 * @param into    takes over in a merger, or the id of the new one when there is a founding
 * @param founds  whether the merger founds a new unit
 * @param newUnit id of the unit that is created
 */
record ChangeWords(
        ReorganisationKind what,
        @Nullable UUID unit,
        @Nullable UUID parent,
        List<UUID> units,
        @Nullable UUID into,
        boolean founds,
        @Nullable UUID newUnit,
        @Nullable UnitKind kind,
        String name,
        @Nullable String officialCode,
        @Nullable BranchType branchType,
        @Nullable Integer region,
        List<UUID> members,
        List<UUID> below) {
    Change change() {
        return switch (what) {
            case CREATE -> new Change.Create(unit("unit", unit), unit("newUnit", newUnit), form());
            case RENAME -> new Change.Rename(unit("unit", unit), UnitName.inFull(name));
            case MOVE ->
                units.isEmpty()
                        ? new Change.Move(unit("unit", unit), unit("parent", parent))
                        : new Change.Move(all(), unit("parent", parent));
            case MERGE -> merger();
            case SPLIT ->
                new Change.Split(
                        unit("unit", unit),
                        unit("newUnit", newUnit),
                        form(),
                        members.stream().map(MemberId::new).collect(Collectors.toSet()),
                        below.stream().map(UnitId::new).collect(Collectors.toSet()));
        };
    }

    private Change merger() {
        var mistakes = new Mistakes();
        if (units.isEmpty()) {
            mistakes.add(ReorganisationRefusal.tooFew());
        }
        var over = mistakes.read(() -> unit("into", into));
        if (founds && units.isEmpty()) {
            mistakes.check(() -> names().require()); // the kind of the new one is that of those that end
        }
        var founding = units.isEmpty() ? null : mistakes.read(this::founding);
        mistakes.require();
        return new Change.Merge(all(), requireNonNull(over), founding);
    }

    private Set<UnitId> all() {
        return units.stream().map(UnitId::new).collect(Collectors.toSet());
    }

    private Change.@Nullable Founding founding() {
        return founds ? new Change.Founding(unit("parent", parent), form()) : null;
    }

    private UnitForm form() {
        var mistakes = new Mistakes();
        if (kind == null) {
            mistakes.add(ReorganisationRefusal.missing("kind"));
        }
        mistakes.check(() -> names().require());
        mistakes.require();
        return UnitForm.of(requireNonNull(kind), name, officialCode, branchType, region);
    }

    private Mistakes names() {
        var mistakes = new Mistakes();
        mistakes.read(() -> new UnitName(name));
        mistakes.read(() -> officialCode == null || officialCode.isBlank() ? null : new OfficialCode(officialCode));
        return mistakes;
    }

    static <T> List<T> orNone(@Nullable Collection<T> several) {
        return several == null ? List.of() : List.copyOf(several);
    }

    private static UnitId unit(String field, @Nullable UUID id) {
        if (id == null) {
            throw ReorganisationRefusal.missing(field);
        }
        return new UnitId(id);
    }
}
