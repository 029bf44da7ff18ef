package vn.chiboso.evaluation.adapter.out.persistence;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.evaluation.domain.scorecard.OfficialDecision;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

@Repository
class JdbcScorecards implements Scorecards {
    private final JdbcClient sql;

    JdbcScorecards(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Scorecard> find(ScorecardId id) {
        return read("select * from evaluation.scorecard where id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    @Override
    public Optional<Scorecard> of(MeetingId meeting) {
        return read("select * from evaluation.scorecard where meeting_id = :id", Map.of("id", meeting.value())).stream()
                .findFirst();
    }

    @Override
    public List<Scorecard> ofUnit(UnitId unit, YearMonth from, YearMonth to) {
        return read("""
                select * from evaluation.scorecard where unit_id = :unit and month between :from and :to
                order by month, meeting_day, id
                """, Map.of("unit", unit.value(), "from", Sql.first(from), "to", Sql.first(to)));
    }

    @Override
    public List<Scorecard> under(UnitPath scope, YearMonth month) {
        return read(
                "select * from evaluation.scorecard where starts_with(unit_path, :scope) and month = :month",
                Map.of("scope", scope.value(), "month", Sql.first(month)));
    }

    @Override
    public void save(Scorecard card) {
        var params = ScorecardParams.of(card);
        if (sql.sql(ScorecardParams.UPDATE).params(params).update() == 0
                && sql.sql(ScorecardParams.INSERT).params(params).update() == 0) {
            throw new EvaluationRefusal(Reason.STALE);
        }
        var id = card.head().id().value();
        for (var entry : card.entries()) {
            sql.sql(ScorecardParams.UPSERT_ENTRY)
                    .params(ScorecardParams.of(id, entry))
                    .update();
        }
        for (var change : card.freshChanges()) {
            sql.sql(ScorecardParams.INSERT_CHANGE)
                    .params(ScorecardParams.of(id, change))
                    .update();
        }
        for (var decision : card.decisions()) {
            insert(id, decision);
        }
    }

    @Override
    public List<Change> history(ScorecardId id) {
        return sql.sql("select * from evaluation.scorecard_change where scorecard_id = :id order by seq")
                .param("id", id.value())
                .query((row, i) -> ScorecardRows.change(row))
                .list();
    }

    @Override
    public int countUndecided(UnitPath scope, YearMonth from) {
        return sql.sql("""
                        select count(*) from evaluation.scorecard s
                        where starts_with(unit_path, :scope) and state = 'ADOPTED' and month >= :from
                          and not exists (select 1 from evaluation.official_decision d where d.scorecard_id = s.id)
                        """)
                .param("scope", scope.value())
                .param("from", Sql.first(from))
                .query(Integer.class)
                .single();
    }

    private void insert(UUID id, OfficialDecision decision) {
        var added = sql.sql(ScorecardParams.INSERT_DECISION)
                .params(ScorecardParams.of(id, decision))
                .update();
        if (added == 1) {
            decision.items()
                    .forEach((number, points) -> sql.sql(
                                    "insert into evaluation.official_item values (:id, :decision, :number, :points)")
                            .param("id", id)
                            .param("decision", decision.number())
                            .param("number", number)
                            .param("points", points)
                            .update());
        }
    }

    /** Cards with their entries and decisions: four statements, however many cards. */
    private List<Scorecard> read(String query, Map<String, ?> params) {
        var ids = sql.sql(query)
                .params(params)
                .query((row, i) -> Sql.id(row, "id"))
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        var parts = new ScorecardParts(sql, ids);
        return sql.sql(query)
                .params(params)
                .query((row, i) ->
                        ScorecardRows.card(row, parts.entries(Sql.id(row, "id")), parts.decisions(Sql.id(row, "id"))))
                .list();
    }
}
