package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.api.VoteSubject;
import vn.chiboso.meetings.domain.vote.Choice;
import vn.chiboso.meetings.domain.vote.Comparison;
import vn.chiboso.meetings.domain.vote.Deduction;
import vn.chiboso.meetings.domain.vote.Elector;
import vn.chiboso.meetings.domain.vote.Tally;
import vn.chiboso.meetings.domain.vote.Threshold;
import vn.chiboso.meetings.domain.vote.Vote;
import vn.chiboso.meetings.domain.vote.VoteForm;
import vn.chiboso.meetings.domain.vote.VoteMode;
import vn.chiboso.meetings.domain.vote.VoteRule;
import vn.chiboso.meetings.domain.vote.VoteState;

/** Rows of rules and votes as values. */
final class VoteRow {
    private VoteRow() {}

    static VoteRule rule(ResultSet rs, VoteMode mode) throws SQLException {
        return new VoteRule(
                Row.name(rs, "subject", VoteSubject.class),
                rs.getInt("numerator"),
                rs.getInt("denominator"),
                Row.name(rs, "comparison", Comparison.class),
                Row.texts(rs, "deductions").stream().map(Deduction::valueOf).collect(Collectors.toSet()),
                mode,
                Row.text(rs, "legal_basis"));
    }

    static Vote.Snapshot vote(ResultSet rs, List<Elector> electors) throws SQLException {
        var form = rs.getString("form");
        return new Vote.Snapshot(
                new VoteId(Row.uuid(rs, "id")),
                new MeetingId(Row.uuid(rs, "meeting_id")),
                Row.name(rs, "subject", VoteSubject.class),
                rs.getString("source_key"),
                Row.text(rs, "question"),
                Row.text(rs, "detail"),
                Row.name(rs, "state", VoteState.class),
                form == null ? null : VoteForm.valueOf(form),
                threshold(rs),
                electors,
                tally(rs),
                Row.instant(rs, "tabled_at"),
                Row.instantOrNull(rs, "opened_at"),
                Row.instantOrNull(rs, "closed_at"));
    }

    static Elector elector(ResultSet rs) throws SQLException {
        var choice = rs.getString("choice");
        return new Elector(
                Row.member(rs, "member_id"),
                Row.text(rs, "full_name"),
                choice == null ? null : Choice.valueOf(choice),
                rs.getBoolean("on_paper"),
                Row.instantOrNull(rs, "voted_at"));
    }

    /** "ABSENT_WITH_REASON:2" for each reason somebody was left out of the base. */
    static String[] leftOut(Threshold threshold) {
        return threshold.parts().stream()
                .map(p -> p.reason().name() + ":" + p.count())
                .toArray(String[]::new);
    }

    private static @Nullable Threshold threshold(ResultSet rs) throws SQLException {
        if (rs.getObject("required") == null) {
            return null;
        }
        var parts = Row.texts(rs, "left_out").stream().map(VoteRow::part).toList();
        return new Threshold(
                rs.getInt("officials"), parts, rs.getInt("base"), rs.getInt("required"), rule(rs, VoteMode.OPEN));
    }

    private static Threshold.Part part(String text) {
        var colon = text.indexOf(':');
        return new Threshold.Part(
                Deduction.valueOf(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    private static @Nullable Tally tally(ResultSet rs) throws SQLException {
        return rs.getObject("in_favour") == null
                ? null
                : new Tally(rs.getInt("in_favour"), rs.getInt("against"), rs.getInt("abstained"));
    }
}
