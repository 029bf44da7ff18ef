package vn.chiboso.membership.adapter.in.web;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.ListRightsProposals;
import vn.chiboso.membership.domain.identity.AccountEvent;
import vn.chiboso.membership.domain.identity.ProposalMatter;
import vn.chiboso.membership.domain.identity.RightsProposal;

/** What waits for a second person, in the reader's language. Pages call it. */
@Component("membershipProposalWords")
class ProposalWords {
    private final Shown shown;
    private final Clock clock;

    ProposalWords(Shown shown, Clock clock) {
        this.shown = shown;
        this.clock = clock;
    }

    public String title(ListRightsProposals.Line line) {
        var matter = line.proposal().matter();
        return switch (matter) {
            case ProposalMatter.Post(var held) -> {
                var kind = line.kind() == null ? UnitKind.COMMUNE : line.kind();
                yield shown.text("membership.rights.post", shown.post(held.position(), kind), held.name());
            }
            case ProposalMatter.Administrator admin -> shown.text("membership.rights.administrator", admin.subject());
            case ProposalMatter.PasswordReset reset -> shown.text("membership.rights.password", reset.subject());
            case ProposalMatter.Invite invite -> shown.text("membership.rights.invitation", invite.subject());
            case ProposalMatter.Enabling enabling -> shown.text("membership.rights.enabling", enabling.subject());
            case ProposalMatter.FactorReset reset -> shown.text("membership.rights.factor", reset.subject());
        };
    }

    /** That one person alone opened a way into the account of whom a post is to be given to. */
    public String way(AccountEvent event) {
        return shown.text("membership.rights.way", shown.word(event.kind()), event.byName(), shown.value(event.at()));
    }

    /** Where and from when, for a position; on paper, for an invitation; else nothing. */
    public String detail(ListRightsProposals.Line line) {
        if (line.proposal().matter() instanceof ProposalMatter.Invite) {
            return shown.text("membership.rights.invitation.paper");
        }
        if (!(line.proposal().matter() instanceof ProposalMatter.Post(var held))) {
            return "";
        }
        var unit = line.unit() == null ? "" : line.unit();
        var from = shown.value(held.from());
        var basis = held.basis() == null ? "" : " (" + held.basis() + ")";
        return (held.lastDay() == null
                        ? shown.text("membership.rights.post.from", unit, from)
                        : shown.text("membership.rights.post.span", unit, from, shown.value(held.lastDay())))
                + basis;
    }

    public String state(RightsProposal proposal) {
        var open = proposal.state() == RightsProposal.State.PROPOSED && !proposal.isOpen(clock.instant());
        return shown.text("membership.rights.is-"
                + (open ? "void" : proposal.state().name().toLowerCase(Locale.ROOT)));
    }
}
