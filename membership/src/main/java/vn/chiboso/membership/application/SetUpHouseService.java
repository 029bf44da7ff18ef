package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.in.SetUpHouse;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.PasswordPolicy;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;
import vn.chiboso.membership.domain.UnitRefusal;
import vn.chiboso.membership.domain.UserName;

@Service
class SetUpHouseService implements SetUpHouse {
    /** The three levels of today began on 1 July 2025 (294-QĐ/TW; no district any more). */
    private static final LocalDate PRESENT_LEVELS = LocalDate.of(2025, 7, 1);

    private final Accounts accounts;
    private final Tree tree;
    private final AccountProvisioning provisioning;
    private final SetUpCode code;
    private final Supplier<UUID> newId;
    private final Clock clock;

    SetUpHouseService(
            Accounts accounts,
            Tree tree,
            AccountProvisioning provisioning,
            SetUpCode code,
            Supplier<UUID> newId,
            Clock clock) {
        this.accounts = accounts;
        this.tree = tree;
        this.provisioning = provisioning;
        this.code = code;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AccountId setUp(Command command) {
        if (accounts.any()) {
            throw AccountRefusal.setUpDone();
        }
        if (!code.matches(command.code())) {
            throw AccountRefusal.setUpCode();
        }
        // only who knows the code makes others wait
        if (!accounts.lockWhileEmpty()) {
            throw AccountRefusal.setUpDone();
        }
        var displayName = Folding.tidy(command.displayName());
        if (displayName.length() < 2 || displayName.length() > 100) {
            throw AccountRefusal.displayName();
        }
        var userName = new UserName(command.userName());
        PasswordPolicy.require(command.password(), userName);
        plantRoot(command);
        var id = new AccountId(newId.get());
        accounts.add(new Accounts.NewAccount(
                id, null, displayName, userName, provisioning.hash(command.password()), true, false, clock.instant()));
        provisioning.handOverChosen(id, command.password());
        return id;
    }

    private void plantRoot(Command command) {
        var today = LocalDate.now(clock);
        var since = command.since() == null ? PRESENT_LEVELS : command.since();
        if (since.isAfter(today)) {
            throw UnitRefusal.since(PRESENT_LEVELS, today);
        }
        var form = UnitForm.of(command.unitKind(), command.unitName(), null, null, null);
        var path = new UnitPath(tree.nextLabel() + ".");
        tree.add(new TreeNode(new UnitId(newId.get()), form, path, null, since, 0));
    }
}
