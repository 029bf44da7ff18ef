package vn.chiboso.membership.adapter.in.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.domain.Mistakes;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.ReorganisationKind;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;

/** What is typed and chosen in the wizard, carried from page to page. */
class ReorganisationForm extends DecisionFields {
    /** Chosen as what takes over: the unit that is to be founded. */
    static final String NEW = "new";

    private @Nullable UUID id;
    private @Nullable UUID newUnit;
    private String seen = "";
    private String name = "";
    private @Nullable UnitKind kind;
    private @Nullable BranchType branchType;
    private String officialCode = "";
    private @Nullable UUID parent;
    private List<UUID> units = new ArrayList<>();
    private String into = "";
    private List<UUID> members = new ArrayList<>();
    private List<UUID> below = new ArrayList<>();
    /** Units below the page's own move, and not the unit itself. */
    private boolean several;

    /** As the page of the unit asks it; {@code own} is the kind of the unit itself, {@code ending} of those that merge. */
    ReorganisationRequest request(ReorganisationKind what, UUID unit, UnitKind own, @Nullable UnitKind ending) {
        if (id == null) {
            throw ReorganisationRefusal.changed();
        }
        var mistakes = new Mistakes();
        var change = mistakes.read(() -> words(what, unit, own, ending).change());
        check(mistakes);
        mistakes.require();
        return new ReorganisationRequest(
                new ReorganisationId(id), requireNonNull(change), decision(), isSameDecision());
    }

    private ChangeWords words(ReorganisationKind what, UUID unit, UnitKind own, @Nullable UnitKind ending) {
        var founds = into.equals(NEW);
        return new ChangeWords(
                what,
                unit,
                what == ReorganisationKind.MERGE ? unit : parent,
                what == ReorganisationKind.MOVE ? moved() : units,
                founds ? newUnit : target(),
                founds,
                newUnit,
                switch (what) {
                    case CREATE -> kind;
                    case MERGE -> ending;
                    default -> own;
                },
                name,
                officialCode,
                branchType,
                null,
                members,
                below);
    }

    private List<UUID> moved() {
        if (several && units.isEmpty()) {
            throw ReorganisationRefusal.nothingToMove();
        }
        return several ? units : List.of();
    }

    private @Nullable UUID target() {
        try {
            return into.isBlank() ? null : UUID.fromString(into);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getNewUnit() {
        return newUnit;
    }

    public void setNewUnit(@Nullable UUID newUnit) {
        this.newUnit = newUnit;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable UnitKind getKind() {
        return kind;
    }

    public void setKind(@Nullable UnitKind kind) {
        this.kind = kind;
    }

    public @Nullable BranchType getBranchType() {
        return branchType;
    }

    public void setBranchType(@Nullable BranchType branchType) {
        this.branchType = branchType;
    }

    public String getOfficialCode() {
        return officialCode;
    }

    public void setOfficialCode(String officialCode) {
        this.officialCode = officialCode;
    }

    public @Nullable UUID getParent() {
        return parent;
    }

    public void setParent(@Nullable UUID parent) {
        this.parent = parent;
    }

    public List<UUID> getUnits() {
        return units;
    }

    public void setUnits(List<UUID> units) {
        this.units = units;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public List<UUID> getMembers() {
        return members;
    }

    public void setMembers(List<UUID> members) {
        this.members = members;
    }

    public boolean isSeveral() {
        return several;
    }

    public void setSeveral(boolean several) {
        this.several = several;
    }

    public List<UUID> getBelow() {
        return below;
    }

    public void setBelow(List<UUID> below) {
        this.below = below;
    }
}
