package vn.chiboso.evaluation.adapter.out.persistence;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.application.port.out.Scorecards;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.scorecard.Change;
import vn.chiboso.evaluation.domain.scorecard.Scorecard;
import vn.chiboso.meetings.api.MeetingId;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

@Repository
class JpaScorecards implements Scorecards {
    private final ScorecardEntities rows;
    private final ScorecardMapper mapper;
    private final ScorecardChanges changes;
    private final JdbcClient sql;

    JpaScorecards(ScorecardEntities rows, ScorecardMapper mapper, ScorecardChanges changes, JdbcClient sql) {
        this.rows = rows;
        this.mapper = mapper;
        this.changes = changes;
        this.sql = sql;
    }

    @Override
    public Optional<Scorecard> find(ScorecardId id) {
        return rows.findById(id.value()).map(mapper::card);
    }

    @Override
    public Optional<Scorecard> of(MeetingId meeting) {
        return rows.findByHeadMeetingId(meeting.value()).map(mapper::card);
    }

    @Override
    public List<Scorecard> ofUnit(UnitId unit, YearMonth from, YearMonth to) {
        return rows.ofUnit(unit.value(), from, to).stream().map(mapper::card).toList();
    }

    @Override
    public List<Scorecard> under(UnitPath scope, YearMonth month) {
        return rows.under(scope.value(), month).stream().map(mapper::card).toList();
    }

    @Override
    public void save(Scorecard card, AccountId by) {
        var id = card.head().id();
        var row = rows.findById(id.value())
                .map(stored -> sameVersion(stored, card))
                .orElseGet(() -> begun(card.head().meeting()));
        mapper.write(card, row);
        try {
            rows.saveAndFlush(row);
        } catch (OptimisticLockingFailureException e) {
            throw new EvaluationRefusal(Reason.STALE);
        }
        card.freshChanges().forEach(change -> changes.append(id, change, by));
    }

    @Override
    public List<Change> history(ScorecardId id) {
        return changes.of(id);
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

    private static ScorecardEntity sameVersion(ScorecardEntity stored, Scorecard card) {
        if (!Objects.equals(stored.getVersion(), card.version())) {
            throw new EvaluationRefusal(Reason.STALE);
        }
        return stored;
    }

    /**
     * A row for the meeting's first card. Who begins one at the same moment waits here and then finds it, instead of running into the
     * unique meeting: that would spoil a transaction which has more to do.
     */
    private ScorecardEntity begun(MeetingId meeting) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "evaluation.scorecard/" + meeting)
                .query((row, i) -> true)
                .single();
        if (rows.existsByHeadMeetingId(meeting.value())) {
            throw new EvaluationRefusal(Reason.STALE);
        }
        return new ScorecardEntity();
    }
}
