package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.application.port.out.UnitSheets;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitNesting;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.unitbook.UnitSheet;
import vn.chiboso.membership.domain.unitbook.UnitSheetId;

/** Who takes sheets of organisations in and out: whoever may found one unit there. */
@Component
class UnitSheetCharge {
    private final Authorities authorities;
    private final Tree tree;
    private final UnitSheets sheets;
    private final Accounts accounts;
    private final Clock clock;

    UnitSheetCharge(Authorities authorities, Tree tree, UnitSheets sheets, Accounts accounts, Clock clock) {
        this.authorities = authorities;
        this.tree = tree;
        this.sheets = sheets;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The unit that sheets are handed in for. */
    TreeNode require(Actor actor, UnitId unit) {
        authorities.of(actor, unit).requireTendsTree();
        var node = tree.find(unit, LocalDate.now(clock)).orElseThrow(UnitRefusal::notFound);
        if (UnitNesting.below(node.form().kind()).isEmpty()) {
            throw UnitRefusal.misplaced();
        }
        return node;
    }

    UnitSheet see(Actor actor, UnitSheetId id) {
        return mine(actor, sheets.find(id).orElseThrow(IntakeRefusal::gone));
    }

    /** Nobody else may move it until the transaction ends. */
    UnitSheet lock(Actor actor, UnitSheetId id) {
        return mine(actor, sheets.lock(id).orElseThrow(IntakeRefusal::gone));
    }

    /** Whether who had it written could still do so today. */
    boolean isStillInCharge(UnitSheet sheet) {
        return accounts.find(sheets.orderedBy(sheet.id()))
                .filter(AccountView::enabled)
                .map(account -> new Actor(account.id(), account.member(), account.name()))
                .filter(actor -> authorities.of(actor, sheet.unit()).tendsTree())
                .isPresent();
    }

    /** In whose name it is written. */
    Actor orderer(UnitSheet sheet) {
        return accounts.find(sheets.orderedBy(sheet.id()))
                .map(account -> new Actor(account.id(), account.member(), account.name()))
                .orElseGet(() -> new Actor(sheet.by(), null, sheet.byName()));
    }

    /** Refuses as if there were none. */
    private UnitSheet mine(Actor actor, UnitSheet sheet) {
        if (!authorities.of(actor, sheet.unit()).tendsTree()) {
            throw IntakeRefusal.gone();
        }
        return sheet;
    }
}
