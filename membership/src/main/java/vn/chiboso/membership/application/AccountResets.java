package vn.chiboso.membership.application;

import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.EnrolledFactors;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.Slip;
import vn.chiboso.membership.domain.identity.AccountEvent;

/** Gives somebody a way in again who lost theirs; callers have decided that it may be. */
@Component
class AccountResets {
    private final Accounts accounts;
    private final EnrolledFactors factors;
    private final Secrets secrets;
    private final AccountProvisioning provisioning;
    private final AccountDiary diary;

    AccountResets(
            Accounts accounts,
            EnrolledFactors factors,
            Secrets secrets,
            AccountProvisioning provisioning,
            AccountDiary diary) {
        this.accounts = accounts;
        this.factors = factors;
        this.secrets = secrets;
        this.provisioning = provisioning;
        this.diary = diary;
    }

    /** Of what one person does alone; of what a second one agreed to, {@code by} is that one. */
    enum How {
        ALONE,
        AGREED
    }

    Slip password(Actor by, AccountView account, How how) {
        var secret = secrets.oneTime();
        accounts.changePassword(account.id(), provisioning.hash(secret), true);
        provisioning.handOver(account.id(), secret);
        note(account, AccountEvent.Kind.PASSWORD_RESET, by, how);
        var unit = account.unit();
        return new Slip(account.id(), account.userName(), account.name(), unit == null ? "" : unit, secret);
    }

    void enable(Actor by, AccountView account, How how) {
        accounts.enable(account.id(), true);
        provisioning.changed(account.id());
        note(account, AccountEvent.Kind.ENABLED, by, how);
    }

    void factor(Actor by, AccountView account, How how) {
        factors.remove(account.id());
        note(account, AccountEvent.Kind.SECOND_FACTOR_RESET, by, how);
    }

    private void note(AccountView account, AccountEvent.Kind kind, Actor by, How how) {
        if (how == How.ALONE) {
            diary.noteAlone(account.id(), kind, by);
        } else {
            diary.note(account.id(), kind, by);
        }
    }
}
