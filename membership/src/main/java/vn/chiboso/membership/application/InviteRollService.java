package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Contact;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.InviteRoll;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.domain.UnitRefusal;

@Service
class InviteRollService implements InviteRoll {
    private final Accounts accounts;
    private final Invitations invitations;
    private final InvitationMaker maker;
    private final MemberInvitations firstWays;
    private final Contacts contacts;
    private final Rolls rolls;
    private final Units units;
    private final Authorities authorities;
    private final Clock clock;

    InviteRollService(
            Accounts accounts,
            Invitations invitations,
            InvitationMaker maker,
            MemberInvitations firstWays,
            Contacts contacts,
            Rolls rolls,
            Units units,
            Authorities authorities,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.maker = maker;
        this.firstWays = firstWays;
        this.contacts = contacts;
        this.rolls = rolls;
        this.units = units;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Invited invite(Actor actor, UnitId branch) {
        authorities.of(actor, branch).requireTendsTree();
        var unit = units.find(branch).orElseThrow(UnitRefusal::notFound);
        var roll = rolls.of(branch, LocalDate.now(clock)).stream()
                .filter(MemberView::smartphone)
                .toList();
        var ids = roll.stream().map(MemberView::id).toList();
        var have = accounts.have(ids);
        var invited = invitations.invited(ids, clock.instant());
        var reachable = contacts.of(ids).stream()
                .filter(contact -> contact.email() != null)
                .map(Contact::member)
                .collect(Collectors.toSet());
        var missing = roll.stream()
                .filter(member -> !have.contains(member.id()) && !invited.contains(member.id()))
                .collect(Collectors.partitioningBy(member -> firstWays.isForOne(actor, member)));
        return new Invited(
                Objects.requireNonNull(missing.get(true)).stream()
                        .map(member -> {
                            firstWays.waits(actor, member, false);
                            return maker.ofMember(
                                    actor,
                                    member.id(),
                                    member.fullName(),
                                    unit.name(),
                                    reachable.contains(member.id()));
                        })
                        .toList(),
                Objects.requireNonNull(missing.get(false)).stream()
                        .map(MemberView::fullName)
                        .toList());
    }
}
