package vn.chiboso.membership.application;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SwitchAccount;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.ProposalMatter;

@Service
class SwitchAccountService implements SwitchAccount {
    private final Accounts accounts;
    private final AccountDiary diary;
    private final AccountProvisioning provisioning;
    private final SecondPersons secondPersons;
    private final Authorities authorities;
    private final Supplier<UUID> newId;

    SwitchAccountService(
            Accounts accounts,
            AccountDiary diary,
            AccountProvisioning provisioning,
            SecondPersons secondPersons,
            Authorities authorities,
            Supplier<UUID> newId) {
        this.accounts = accounts;
        this.diary = diary;
        this.provisioning = provisioning;
        this.secondPersons = secondPersons;
        this.authorities = authorities;
        this.newId = newId;
    }

    @Override
    @Transactional
    public boolean set(Actor actor, Command command) {
        var account = accounts.find(command.account())
                .filter(a -> authorities.mayTend(actor, a))
                .orElseThrow(AccountRefusal::notFound);
        if (account.id().equals(actor.account())) {
            throw AccountRefusal.own();
        }
        if (account.enabled() == command.enabled()) {
            return true;
        }
        var matter = new ProposalMatter.Enabling(account.id(), account.name());
        if (command.enabled()
                && authorities.hasOffice(account)
                && secondPersons.propose(actor, new ProposalId(newId.get()), matter)) {
            return false;
        }
        accounts.enable(account.id(), command.enabled());
        if (command.enabled()) {
            diary.noteAlone(account.id(), AccountEvent.Kind.ENABLED, actor);
        } else {
            diary.note(account.id(), AccountEvent.Kind.DISABLED, actor);
        }
        provisioning.changed(account.id());
        return true;
    }
}
