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

    Commitment of(MemberId member, int year) {
        return commitments
                .find(member, year)
                .orElseGet(() -> Commitment.begin(new CommitmentId(newId.get()), member, year, LocalDate.now(clock)));
    }
}
