package vn.chiboso.membership.adapter.out.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.application.port.out.RightsProposals;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.ProposalMatter;
import vn.chiboso.membership.domain.identity.RightsProposal;

/** Table {@code rights_proposal}: written once and decided once under a lock, so this is SQL. */
@Component
class JdbcRightsProposals implements RightsProposals {
    private static final String SELECT = "select * from membership.rights_proposal where ";

    private final JdbcClient sql;

    JdbcRightsProposals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(RightsProposal proposal) {
        var decided = proposal.decidedAt();
        var insert = sql.sql("""
                insert into membership.rights_proposal (id, kind, subject_name, unit_id, member_id, position, from_day, last_day,
                    basis, account_id, on_paper, proposer, proposer_name, proposed_at, expires_at, state, decided_at)
                values (:id, :kind, :subject, :unit, :member, :position, :from, :last, :basis, :account, :paper, :proposer, :proposerName,
                    :proposed, :expires, :state, :decided)
                """)
                .param("id", proposal.id().value())
                .param("subject", proposal.matter().subject())
                .param("proposer", proposal.proposer().value())
                .param("proposerName", proposal.proposerName())
                .param("proposed", Moments.of(proposal.proposedAt()))
                .param("expires", Moments.of(proposal.expiresAt()))
                .param("state", proposal.state().name())
                .param("decided", decided == null ? null : Moments.of(decided))
                .param("paper", proposal.matter() instanceof ProposalMatter.Invite invite ? invite.onPaper() : null);
        switch (proposal.matter()) {
            case ProposalMatter.Post(var held) ->
                account(insert.param("kind", "POSITION"), null)
                        .param("unit", held.unit().value())
                        .param("member", held.member().value())
                        .param("position", held.position().name())
                        .param("from", held.from())
                        .param("last", held.lastDay())
                        .param("basis", held.basis())
                        .update();
            case ProposalMatter.Invite invite ->
                account(noPost(insert.param("kind", "INVITATION")), null)
                        .param("member", invite.member().value())
                        .update();
            case ProposalMatter.Enabling enabling ->
                account(noPost(insert.param("kind", "ENABLING")), enabling.account())
                        .update();
            case ProposalMatter.Administrator _ ->
                account(noPost(insert.param("kind", "ADMINISTRATOR")), null).update();
            case ProposalMatter.PasswordReset reset ->
                account(noPost(insert.param("kind", "PASSWORD_RESET")), reset.account())
                        .update();
            case ProposalMatter.FactorReset reset ->
                account(noPost(insert.param("kind", "SECOND_FACTOR_RESET")), reset.account())
                        .update();
        }
    }

    private static JdbcClient.StatementSpec account(
            JdbcClient.StatementSpec insert, @org.jspecify.annotations.Nullable AccountId account) {
        return insert.param("account", account == null ? null : account.value());
    }

    private static JdbcClient.StatementSpec noPost(JdbcClient.StatementSpec insert) {
        return insert.param("unit", null)
                .param("member", null)
                .param("position", null)
                .param("from", null)
                .param("last", null)
                .param("basis", null);
    }

    @Override
    public Optional<RightsProposal> find(ProposalId id) {
        return sql.sql(SELECT + "id = :id")
                .param("id", id.value())
                .query(ProposalRows::proposal)
                .optional();
    }

    @Override
    public Optional<RightsProposal> findLocked(ProposalId id) {
        return sql.sql(SELECT + "id = :id for update")
                .param("id", id.value())
                .query(ProposalRows::proposal)
                .optional();
    }

    @Override
    public List<RightsProposal> since(Instant since, Instant now) {
        return sql.sql(SELECT + """
                (state = 'PROPOSED' and expires_at > :since) or decided_at > :since
                order by (state = 'PROPOSED' and expires_at > :now) desc,
                    case when state = 'PROPOSED' and expires_at > :now then proposed_at end,
                    coalesce(decided_at, expires_at) desc, id
                """)
                .param("since", Moments.of(since))
                .param("now", Moments.of(now))
                .query(ProposalRows::proposal)
                .list();
    }

    @Override
    public void decide(RightsProposal decided) {
        var decider = decided.decider();
        var at = decided.decidedAt();
        sql.sql("""
                update membership.rights_proposal set state = :state, decider = :decider, decider_name = :name, decided_at = :at,
                    reason = :reason
                where id = :id and state = 'PROPOSED'
                """)
                .param("id", decided.id().value())
                .param("state", decided.state().name())
                .param("decider", decider == null ? null : decider.value())
                .param("name", decided.deciderName())
                .param("at", at == null ? null : Moments.of(at))
                .param("reason", decided.reason())
                .update();
    }
}
