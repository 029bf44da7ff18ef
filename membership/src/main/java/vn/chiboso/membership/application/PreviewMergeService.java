package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.PreviewMerge;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.domain.merge.MergeRefusal;
import vn.chiboso.membership.domain.merge.Merging;

@Service
class PreviewMergeService implements PreviewMerge {
    private final MergeSides sides;
    private final Merges merges;
    private final Clock clock;

    PreviewMergeService(MergeSides sides, Merges merges, Clock clock) {
        this.sides = sides;
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View preview(Actor actor, Query query) {
        if (query.kept().equals(query.gone())) {
            throw MergeRefusal.same();
        }
        var kept = sides.find(actor, query.kept()).side();
        var gone = sides.find(actor, query.gone()).side();
        var joined = merges.joined(kept.id(), gone.id());
        var against = new ArrayList<>(new Merging(kept, gone, LocalDate.now(clock)).contradictions(joined));
        if (merges.isTransferring(kept.id()) || merges.isTransferring(gone.id())) {
            against.add(MergeRefusal.transfer());
        }
        return new View(kept, gone, joined.inForce(), against);
    }
}
