package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.ConfirmRightsProposal;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.RightsProposals;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.identity.IdentityRefusal;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.ProposalMatter;

@Service
class ConfirmRightsProposalService implements ConfirmRightsProposal {
    private final RightsProposals proposals;
    private final SecondPersons secondPersons;
    private final NewPositions newPositions;
    private final AccountResets resets;
    private final NewAdministrators administrators;
    private final MemberInvitations invitations;
    private final Rolls rolls;
    private final Accounts accounts;
    private final Clock clock;

    ConfirmRightsProposalService(
            RightsProposals proposals,
            SecondPersons secondPersons,
            NewPositions newPositions,
            AccountResets resets,
            NewAdministrators administrators,
            MemberInvitations invitations,
            Rolls rolls,
            Accounts accounts,
            Clock clock) {
        this.proposals = proposals;
        this.secondPersons = secondPersons;
        this.newPositions = newPositions;
        this.resets = resets;
        this.administrators = administrators;
        this.invitations = invitations;
        this.rolls = rolls;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome confirm(Actor actor, ProposalId id) {
        var proposal = proposals
                .findLocked(id)
                .filter(each -> secondPersons.mayConfirm(actor, each.matter()))
                .orElseThrow(IdentityRefusal::notFound);
        var confirmed = proposal.confirm(actor, clock.instant());
        if (secondPersons.barredUntil(actor, proposal).isPresent()) {
            throw IdentityRefusal.proposalReset();
        }
        proposals.decide(confirmed);
        return switch (proposal.matter()) {
            case ProposalMatter.Post(var held) -> {
                newPositions.putProposed(actor, held);
                yield new Outcome(null, null);
            }
            case ProposalMatter.Administrator(var name) -> {
                var made = administrators.make(actor, name);
                yield new Outcome(made.slip(), made.invitation());
            }
            case ProposalMatter.Invite invite ->
                new Outcome(null, invitations.makeAgreed(actor, member(invite.member())));
            case ProposalMatter.Enabling enabling -> {
                resets.enable(actor, account(enabling.account()), AccountResets.How.AGREED);
                yield new Outcome(null, null);
            }
            case ProposalMatter.PasswordReset reset ->
                new Outcome(resets.password(actor, account(reset.account()), AccountResets.How.AGREED), null);
            case ProposalMatter.FactorReset reset -> {
                resets.factor(actor, account(reset.account()), AccountResets.How.AGREED);
                yield new Outcome(null, null);
            }
        };
    }

    private MemberView member(MemberId id) {
        return rolls.find(id, LocalDate.now(clock)).orElseThrow(PersonRefusal::notFound);
    }

    private AccountView account(AccountId id) {
        return accounts.find(id).orElseThrow(AccountRefusal::notFound);
    }
}
