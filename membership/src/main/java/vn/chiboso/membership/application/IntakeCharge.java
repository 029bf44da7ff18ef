package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeRefusal;

/**
 * Who takes sheets in and out: over several branches the party-building and organisation officers in charge of the unit, of one branch
 * whoever may import into its roll ({@link RollKeepers}).
 */
@Component
class IntakeCharge {
    private final Authorities authorities;
    private final RollKeepers keepers;
    private final Tree tree;
    private final Intakes intakes;
    private final Accounts accounts;
    private final Clock clock;

    IntakeCharge(
            Authorities authorities, RollKeepers keepers, Tree tree, Intakes intakes, Accounts accounts, Clock clock) {
        this.authorities = authorities;
        this.keepers = keepers;
        this.tree = tree;
        this.intakes = intakes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The unit that sheets are handed in for. */
    TreeNode require(Actor actor, UnitId unit) {
        var authority = authorities.of(actor, unit);
        authority.requireSeesUnit();
        if (!authority.keepsRoll() && !authority.technicalAdministrator()) {
            throw UnitRefusal.forbidden();
        }
        var node = node(unit);
        if (node.form().kind() == UnitKind.BRANCH) {
            keepers.requireImporter(actor, unit);
        } else if (!authority.oversees()) {
            throw UnitRefusal.forbidden();
        }
        return node;
    }

    /** Who keeps a branch's list book may take it out as well; of several branches it takes who oversees them (docs/adr/0051). */
    TreeNode requireReader(Actor actor, UnitId unit) {
        var authority = authorities.of(actor, unit);
        authority.requireSeesUnit();
        var node = node(unit);
        if (!authority.takesOut(node.form().kind())) {
            throw UnitRefusal.forbidden();
        }
        return node;
    }

    private TreeNode node(UnitId unit) {
        return tree.find(unit, LocalDate.now(clock)).orElseThrow(UnitRefusal::notFound);
    }

    /** With its rows. */
    Intake see(Actor actor, IntakeId id) {
        var intake = intakes.find(id).orElseThrow(IntakeRefusal::gone);
        require(actor, intake);
        return intake;
    }

    /** Its numbers at least. */
    Intake count(Actor actor, IntakeId id) {
        return counted(actor, intakes.find(id).orElseThrow(IntakeRefusal::gone));
    }

    /** With its rows; nobody else may move it until the transaction ends. */
    Intake lock(Actor actor, IntakeId id) {
        var intake = intakes.lock(id).orElseThrow(IntakeRefusal::gone);
        require(actor, intake);
        return intake;
    }

    /** The same, its numbers at least. */
    Intake lockCounted(Actor actor, IntakeId id) {
        return counted(actor, intakes.lock(id).orElseThrow(IntakeRefusal::gone));
    }

    /** Refuses as if there were none. */
    void require(Actor actor, Intake intake) {
        if (!isInCharge(actor, intake)) {
            throw IntakeRefusal.gone();
        }
    }

    /** Whether the rows may be compared with what is kept for the actor, who may also confirm them. */
    boolean isInCharge(Actor actor, Intake intake) {
        return intake.branch()
                ? keepers.mayImport(actor, intake.unit())
                : authorities.of(actor, intake.unit()).oversees();
    }

    /** Whether who had it written could still do so today; the roll that a technical administrator starts is no longer empty by then. */
    boolean isStillInCharge(Intake intake) {
        return accounts.find(intakes.orderedBy(intake.id()))
                .filter(AccountView::enabled)
                .map(account ->
                        authorities.of(new Actor(account.id(), account.member(), account.name()), intake.unit()))
                .filter(authority -> intake.branch()
                        ? authority.keepsRoll() || authority.technicalAdministrator()
                        : authority.oversees())
                .isPresent();
    }

    /** Whether the actor may confirm who leads. */
    boolean namesLeaders(Actor actor, Intake intake) {
        return authorities.of(actor, intake.unit()).mayGive(Position.SECRETARY);
    }

    /** Whether who had it written may today say who leads. */
    boolean ordererNamesLeaders(Intake intake) {
        return accounts.find(intakes.orderedBy(intake.id()))
                .filter(account -> namesLeaders(new Actor(account.id(), account.member(), account.name()), intake))
                .isPresent();
    }

    /** Refuses beside another one that writes in the same part of the tree; named to who may see it. Asked last, since others wait. */
    void requireAlone(Actor actor, Intake intake) {
        intakes.beside(intake.id(), intake.path()).ifPresent(other -> {
            throw isInCharge(actor, other)
                    ? IntakeRefusal.beside(other.fileName(), other.byName())
                    : IntakeRefusal.besideOthers();
        });
    }

    /** A technical administrator starts a roll; once it has people, what became of the own sheet is told in numbers alone. */
    private Intake counted(Actor actor, Intake intake) {
        var own = intake.branch()
                && intake.isConfirmed()
                && intake.by().equals(actor.account())
                && authorities.of(actor, intake.unit()).technicalAdministrator();
        if (!own) {
            require(actor, intake);
        }
        return intake;
    }
}
