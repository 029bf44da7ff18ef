package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.CreateAccount;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.PersonRefusal;

@Service
class CreateAccountService implements CreateAccount {
    private final Accounts accounts;
    private final NewAccounts newAccounts;
    private final AccountDiary diary;
    private final MemberInvitations invitations;
    private final Rolls rolls;
    private final Units units;
    private final Authorities authorities;
    private final Clock clock;

    CreateAccountService(
            Accounts accounts,
            NewAccounts newAccounts,
            AccountDiary diary,
            MemberInvitations invitations,
            Rolls rolls,
            Units units,
            Authorities authorities,
            Clock clock) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.diary = diary;
        this.invitations = invitations;
        this.rolls = rolls;
        this.units = units;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Created create(Actor actor, Command command) {
        var member = rolls.find(command.member(), LocalDate.now(clock)).orElseThrow(PersonRefusal::notFound);
        authorities.of(actor, member.unit()).requireTendsTree();
        if (!authorities.mayOpenFor(actor, member)) {
            throw AccountRefusal.forbidden();
        }
        if (accounts.ofMember(member.id()).isPresent()) {
            throw AccountRefusal.hasOne();
        }
        if (invitations.waits(actor, member, true)) {
            return new Created(null);
        }
        var unit = units.find(member.unit()).map(UnitView::name).orElse("");
        var slip = newAccounts.open(member, unit, command.userName());
        diary.openedAlone(slip.account(), actor);
        return new Created(slip);
    }
}
