package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Commitments;
import vn.chiboso.membership.domain.handbook.Commitment;
import vn.chiboso.membership.domain.handbook.CommitmentId;
import vn.chiboso.membership.domain.handbook.HandbookRefusal;

/** Finds somebody's commitment of a year, or one that nobody has written yet. */
@Component
class CommitmentDesk {
    private final Commitments commitments;
    private final Supplier<UUID> newId;
    private final Clock clock;

    CommitmentDesk(Commitments commitments, Supplier<UUID> newId, Clock clock) {
        this.commitments = commitments;
        this.newId = newId;
        this.clock = clock;
    }

    /** Of another year than can be written now there is none but what was kept. */
    Commitment of(MemberId member, int year) {
        var today = LocalDate.now(clock);
        var kept = commitments.find(member, year);
        if (kept.isEmpty() && !Commitment.mayBegin(year, today)) {
            throw HandbookRefusal.notFound();
        }
        return kept.orElseGet(() -> Commitment.begin(new CommitmentId(newId.get()), member, year, today));
    }
}
