package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.CreateAccountsOfRoll;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class CreateAccountsOfRollService implements CreateAccountsOfRoll {
    private final Accounts accounts;
    private final NewAccounts newAccounts;
    private final AccountDiary diary;
    private final MemberInvitations invitations;
    private final Rolls rolls;
    private final Units units;
    private final Authorities authorities;
    private final Clock clock;

    CreateAccountsOfRollService(
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
    public Opened create(Actor actor, UnitId branch) {
        authorities.of(actor, branch).requireTendsTree();
        var unit = units.find(branch).orElseThrow(UnitRefusal::notFound);
        var roll = rolls.of(branch, LocalDate.now(clock)).stream()
                .filter(MemberView::smartphone)
                .toList();
        var have = accounts.have(roll.stream().map(MemberView::id).toList());
        var missing = roll.stream()
                .filter(member -> !have.contains(member.id()))
                .collect(Collectors.partitioningBy(member -> invitations.isForOne(actor, member)));
        return new Opened(
                Objects.requireNonNull(missing.get(true)).stream()
                        .map(member -> {
                            invitations.waits(actor, member, true);
                            var slip = newAccounts.open(member, unit.name(), null);
                            diary.openedAlone(slip.account(), actor);
                            return slip;
                        })
                        .toList(),
                Objects.requireNonNull(missing.get(false)).stream()
                        .map(member -> new LeftOut(member.id(), member.fullName()))
                        .toList());
    }
}
