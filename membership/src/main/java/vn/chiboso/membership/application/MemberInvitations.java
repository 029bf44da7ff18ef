package vn.chiboso.membership.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.identity.InvitationSlip;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.ProposalMatter;

/** The first way into a member's account; of an officer's it takes two, since whoever holds the slip could be that officer. */
@Component
class MemberInvitations {
    private final InvitationMaker maker;
    private final Invitations invitations;
    private final SecondPersons secondPersons;
    private final Authorities authorities;
    private final Accounts accounts;
    private final Contacts contacts;
    private final Units units;
    private final Supplier<UUID> newId;

    MemberInvitations(
            InvitationMaker maker,
            Invitations invitations,
            SecondPersons secondPersons,
            Authorities authorities,
            Accounts accounts,
            Contacts contacts,
            Units units,
            Supplier<UUID> newId) {
        this.maker = maker;
        this.invitations = invitations;
        this.secondPersons = secondPersons;
        this.authorities = authorities;
        this.accounts = accounts;
        this.contacts = contacts;
        this.units = units;
        this.newId = newId;
    }

    /** Callers have decided that the actor may; null when it waits for a second person, who then gets the slip. */
    @Nullable
    InvitationSlip invite(Actor actor, MemberView member, boolean onPaper) {
        requireNone(member);
        return waits(actor, member, onPaper) ? null : make(actor, member, onPaper);
    }

    /** Whether it was only proposed: the member has an office and somebody else could agree. */
    boolean waits(Actor actor, MemberView member, boolean onPaper) {
        var matter = new ProposalMatter.Invite(member.id(), member.fullName(), onPaper);
        return authorities.hasOffice(member.id()) && secondPersons.propose(actor, new ProposalId(newId.get()), matter);
    }

    /** Whether the person is in the actor's charge and nobody else has to agree, as is wanted of a whole roll at once. */
    boolean isForOne(Actor actor, MemberView member) {
        var matter = new ProposalMatter.Invite(member.id(), member.fullName(), true);
        return authorities.mayOpenFor(actor, member)
                && !(authorities.hasOffice(member.id())
                        && secondPersons.wouldWait(actor, new ProposalId(newId.get()), matter));
    }

    /** A second person, the actor, has agreed and gets the slip. */
    InvitationSlip makeAgreed(Actor actor, MemberView member) {
        var slip = make(actor, member, true);
        invitations.agreed(slip.id());
        return slip;
    }

    /** Of somebody with an office always on paper: the address on the roll is one other person's to change. */
    private InvitationSlip make(Actor actor, MemberView member, boolean onPaper) {
        requireNone(member);
        var unit = units.find(member.unit()).map(UnitView::name).orElse("");
        var byLetter = !onPaper
                && !authorities.hasOffice(member.id())
                && contacts.of(List.of(member.id())).stream().anyMatch(contact -> contact.email() != null);
        return maker.ofMember(actor, member.id(), member.fullName(), unit, byLetter);
    }

    private void requireNone(MemberView member) {
        if (accounts.ofMember(member.id()).isPresent()) {
            throw AccountRefusal.hasOne();
        }
    }
}
