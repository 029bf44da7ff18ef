package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.adapter.out.persistence.Traces.Work;
import vn.chiboso.membership.application.port.out.TreeWork;
import vn.chiboso.membership.domain.reorganisation.Moved;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.reorganisation.Step;

/** Steps as set-based statements: thousands of rows of dated tables, so this is SQL. */
@Component
class JdbcTreeWork implements TreeWork {
    private final TreeShaping shaping;
    private final CollectiveTransfers transfers;
    private final Following following;
    private final Rewinding rewinding;
    private final CollectiveActs acts;
    private final TreeCounts counts;

    JdbcTreeWork(
            TreeShaping shaping,
            CollectiveTransfers transfers,
            Following following,
            Rewinding rewinding,
            CollectiveActs acts,
            TreeCounts counts) {
        this.shaping = shaping;
        this.transfers = transfers;
        this.following = following;
        this.rewinding = rewinding;
        this.acts = acts;
        this.counts = counts;
    }

    @Override
    public void carryOut(ReorganisationId id, List<Step> steps, LocalDate day) {
        var work = new Work(id, day);
        counts.hold(steps);
        for (var step : steps) {
            switch (step) {
                case Step.Found found -> shaping.found(work, found);
                case Step.Call call -> shaping.call(work, call);
                case Step.Shift shift -> shaping.shift(work, shift);
                case Step.Dissolve dissolve -> shaping.dissolve(work, dissolve);
                case Step.Transfer transfer -> transfers.transfer(work, transfer);
                case Step.Relieve relieve -> transfers.relieve(work, relieve);
            }
        }
    }

    @Override
    public List<Obstacle> obstacles(ReorganisationId id) {
        return following.obstacles(id);
    }

    @Override
    public List<Moved> moved(ReorganisationId id) {
        return rewinding.moved(id);
    }

    @Override
    public void takeBack(ReorganisationId id) {
        counts.hold(id);
        acts.annul(id);
        rewinding.takeBack(id);
    }
}
