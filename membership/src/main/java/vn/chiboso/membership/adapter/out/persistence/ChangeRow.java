package vn.chiboso.membership.adapter.out.persistence;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.OfficialCode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitName;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;

/**
 * The stored form of a change; adding a component keeps rows of before readable, renaming one is a migration.
 *
 * @param unit   renamed, split
 * @param parent above what is new, or where it moves to
 * @param units  that end in a merger, move, or go along in a split
 * @param into   that takes over, or the id of the new unit
 * @param name   another one, or that of the new unit
 */
record ChangeRow(
        @Nullable UUID unit,
        @Nullable UUID parent,
        List<UUID> units,
        @Nullable UUID into,
        @Nullable String name,
        @Nullable UnitKind kind,
        @Nullable String code,
        @Nullable BranchType type,
        @Nullable Integer region,
        @Nullable Integer meetingDay) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static String write(Change change) {
        return MAPPER.writeValueAsString(of(change));
    }

    static Change read(ReorganisationKind kind, String json, Set<MemberId> members) {
        return MAPPER.readValue(json, ChangeRow.class).change(kind, members);
    }

    private static ChangeRow of(Change change) {
        return switch (change) {
            case Change.Create create -> founding(null, create.parent(), Set.of(), create.id(), create.form());
            case Change.Rename rename ->
                new ChangeRow(
                        rename.unit().value(),
                        null,
                        List.of(),
                        null,
                        rename.name().value(),
                        null,
                        null,
                        null,
                        null,
                        null);
            case Change.Move move ->
                new ChangeRow(null, move.parent().value(), ids(move.moved()), null, null, null, null, null, null, null);
            case Change.Merge merge -> {
                var founding = merge.founding();
                yield founding == null
                        ? new ChangeRow(
                                null,
                                null,
                                ids(merge.units()),
                                merge.into().value(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)
                        : founding(null, founding.parent(), merge.units(), merge.into(), founding.form());
            }
            case Change.Split split -> founding(split.unit(), null, split.below(), split.id(), split.form());
        };
    }

    private static ChangeRow founding(
            @Nullable UnitId unit, @Nullable UnitId parent, Set<UnitId> units, UnitId id, UnitForm form) {
        var code = form.officialCode();
        return new ChangeRow(
                unit == null ? null : unit.value(),
                parent == null ? null : parent.value(),
                ids(units),
                id.value(),
                form.name().value(),
                form.kind(),
                code == null ? null : code.value(),
                form.branchType(),
                form.region(),
                form.meetingDay());
    }

    private Change change(ReorganisationKind what, Set<MemberId> members) {
        return switch (what) {
            case CREATE -> new Change.Create(id(parent), id(into), form());
            case RENAME -> new Change.Rename(id(unit), new UnitName(there(name)));
            // one that was prepared before there could be several names it alone
            case MOVE -> unit == null ? new Change.Move(all(), id(parent)) : new Change.Move(id(unit), id(parent));
            case MERGE ->
                new Change.Merge(
                        all(), id(into), parent == null ? null : new Change.Founding(new UnitId(parent), form()));
            case SPLIT -> new Change.Split(id(unit), id(into), form(), members, all());
        };
    }

    private UnitForm form() {
        return new UnitForm(
                there(kind),
                new UnitName(there(name)),
                code == null ? null : new OfficialCode(code),
                type,
                region,
                meetingDay);
    }

    private Set<UnitId> all() {
        return units.stream().map(UnitId::new).collect(Collectors.toSet());
    }

    private static UnitId id(@Nullable UUID id) {
        return new UnitId(there(id));
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a stored change lacks what its kind needs");
        }
        return value;
    }

    private static List<UUID> ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).sorted().toList();
    }
}
