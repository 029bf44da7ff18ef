package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.meetings.api.VoteId;
import vn.chiboso.meetings.application.port.out.proceedings.Votes;
import vn.chiboso.meetings.domain.vote.Vote;

@Component
class SqlVotes implements Votes {
    private final JdbcClient sql;

    SqlVotes(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Vote.Snapshot> find(VoteId vote) {
        return query("where id = :v", Map.of("v", vote.value())).stream().findFirst();
    }

    @Override
    public Optional<Vote.Snapshot> bySource(String sourceKey) {
        return query("where source_key = :k and state <> 'WITHDRAWN'", Map.of("k", sourceKey)).stream()
                .findFirst();
    }

    @Override
    public List<Vote.Snapshot> ofMeeting(MeetingId meeting) {
        return query(
                "where meeting_id = :m and state <> 'WITHDRAWN'"
                        + " order by closed_at nulls last, opened_at nulls last, tabled_at, id",
                Map.of("m", meeting.value()));
    }

    @Override
    public void save(Vote.Snapshot v) {
        var t = v.threshold();
        var rule = t == null ? null : t.rule();
        var tally = v.tally();
        sql.sql("""
                insert into meetings.vote (id, meeting_id, subject, source_key, question, detail, state, form, numerator,
                    denominator, comparison, deductions, legal_basis, officials, left_out, base, required, in_favour, against,
                    abstained, tabled_at, opened_at, closed_at)
                values (:id, :m, :subject, :source, :question, :detail, :state, :form, :numerator, :denominator, :comparison,
                    :deductions, :basis, :officials, :left, :base, :required, :favour, :against, :abstained, :tabled, :opened,
                    :closed)
                on conflict (id) do update set question = excluded.question, detail = excluded.detail,
                    state = excluded.state, form = excluded.form, numerator = excluded.numerator,
                    denominator = excluded.denominator, comparison = excluded.comparison,
                    deductions = excluded.deductions, legal_basis = excluded.legal_basis, officials = excluded.officials,
                    left_out = excluded.left_out, base = excluded.base, required = excluded.required,
                    in_favour = excluded.in_favour, against = excluded.against, abstained = excluded.abstained,
                    opened_at = excluded.opened_at, closed_at = excluded.closed_at
                """)
                .param("id", v.id().value())
                .param("m", v.meeting().value())
                .param("subject", v.subject().name())
                .param("source", v.sourceKey())
                .param("question", v.question())
                .param("detail", v.detail())
                .param("state", v.state().name())
                .param("form", v.form() == null ? null : v.form().name())
                .param("numerator", rule == null ? null : rule.numerator())
                .param("denominator", rule == null ? null : rule.denominator())
                .param("comparison", rule == null ? null : rule.comparison().name())
                .param(
                        "deductions",
                        rule == null
                                ? null
                                : rule.deductions().stream().map(Enum::name).toArray(String[]::new),
                        Types.ARRAY)
                .param("basis", rule == null ? null : rule.legalBasis())
                .param("officials", t == null ? null : t.officials())
                .param("left", t == null ? null : VoteRow.leftOut(t), Types.ARRAY)
                .param("base", t == null ? null : t.base())
                .param("required", t == null ? null : t.required())
                .param("favour", tally == null ? null : tally.inFavour())
                .param("against", tally == null ? null : tally.against())
                .param("abstained", tally == null ? null : tally.abstained())
                .param("tabled", Row.at(v.tabledAt()))
                .param("opened", Row.at(v.openedAt()))
                .param("closed", Row.at(v.closedAt()))
                .update();
        saveElectors(v);
    }

    private void saveElectors(Vote.Snapshot v) {
        var electors = v.electors();
        for (var i = 0; i < electors.size(); i++) {
            var e = electors.get(i);
            sql.sql("""
                    insert into meetings.elector (vote_id, member_id, full_name, position, choice, on_paper, voted_at)
                    values (:v, :member, :name, :position, :choice, :paper, :at)
                    on conflict (vote_id, member_id) do update set choice = excluded.choice, on_paper = excluded.on_paper,
                        voted_at = excluded.voted_at
                    where (elector.choice, elector.on_paper, elector.voted_at)
                        is distinct from (excluded.choice, excluded.on_paper, excluded.voted_at)
                    """)
                    .param("v", v.id().value())
                    .param("member", e.member().value())
                    .param("name", e.fullName())
                    .param("position", i)
                    .param("choice", e.choice() == null ? null : e.choice().name())
                    .param("paper", e.onPaper())
                    .param("at", Row.at(e.at()))
                    .update();
        }
    }

    private List<Vote.Snapshot> query(String condition, Map<String, ?> params) {
        var electors = sql
                .sql("select e.* from meetings.elector e where e.vote_id in (select id from meetings.vote "
                        + condition.split(" order by", 2)[0] + ") order by e.position")
                .params(params)
                .query((rs, n) -> Map.entry(Row.uuid(rs, "vote_id"), VoteRow.elector(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.sql("select * from meetings.vote " + condition)
                .params(params)
                .query((rs, n) -> VoteRow.vote(rs, electors.getOrDefault(Row.uuid(rs, "id"), List.of())))
                .list();
    }
}
