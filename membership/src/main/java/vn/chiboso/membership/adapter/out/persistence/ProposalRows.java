package vn.chiboso.membership.adapter.out.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.ProposalMatter;
import vn.chiboso.membership.domain.identity.RightsProposal;

/** Reads proposals from their rows. */
final class ProposalRows {
    private ProposalRows() {}

    static RightsProposal proposal(ResultSet row, int number) throws SQLException {
        var decider = Columns.uuid(row, "decider");
        return new RightsProposal(
                new ProposalId(Columns.id(row, "id")),
                matter(row),
                new AccountId(Columns.id(row, "proposer")),
                row.getString("proposer_name"),
                Moments.at(row, "proposed_at"),
                Moments.at(row, "expires_at"),
                RightsProposal.State.valueOf(row.getString("state")),
                decider == null ? null : new AccountId(decider),
                Columns.text(row, "decider_name"),
                Moments.maybe(row, "decided_at"),
                Columns.text(row, "reason"));
    }

    private static ProposalMatter matter(ResultSet row) throws SQLException {
        var subject = row.getString("subject_name");
        return switch (row.getString("kind")) {
            case "ADMINISTRATOR" -> new ProposalMatter.Administrator(subject);
            case "PASSWORD_RESET" ->
                new ProposalMatter.PasswordReset(new AccountId(Columns.id(row, "account_id")), subject);
            case "SECOND_FACTOR_RESET" ->
                new ProposalMatter.FactorReset(new AccountId(Columns.id(row, "account_id")), subject);
            case "ENABLING" -> new ProposalMatter.Enabling(new AccountId(Columns.id(row, "account_id")), subject);
            case "INVITATION" ->
                new ProposalMatter.Invite(
                        new MemberId(Columns.id(row, "member_id")), subject, row.getBoolean("on_paper"));
            default ->
                new ProposalMatter.Post(new HeldPosition(
                        new PositionId(Columns.id(row, "id")),
                        new MemberId(Columns.id(row, "member_id")),
                        subject,
                        new UnitId(Columns.id(row, "unit_id")),
                        Position.valueOf(row.getString("position")),
                        row.getObject("from_day", LocalDate.class),
                        Columns.day(row, "last_day"),
                        Columns.text(row, "basis")));
        };
    }
}
