package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.roll.ListBook;

/**
 * Whether somebody who is entered or admitted as new was here before. Who moved away goes on as the same person; who left the Party is
 * admitted again on their own path, where the rules on readmission hold. A name and a birth day alone ask back: there are many Nguyễn Văn Hùng.
 */
@Component
class FormerPeople {
    private static final Set<ActKind> OUT = EnumSet.of(ActKind.LEFT, ActKind.STRUCK_OFF, ActKind.EXPELLED);

    private final BranchRolls rolls;
    private final Paths paths;
    private final Clock clock;

    FormerPeople(BranchRolls rolls, Paths paths, Clock clock) {
        this.rolls = rolls;
        this.paths = paths;
        this.clock = clock;
    }

    /**
     * Who moved away and comes back; empty for somebody new.
     *
     * @param other the keeper has said that it is somebody else than a namesake
     */
    Optional<MemberId> returning(ListBook book, boolean other) {
        for (var gone : rolls.gone(book, LocalDate.now(clock))) {
            var ended = paths.of(gone.member()).stage().ended();
            var away = ended == ActKind.MOVED_AWAY;
            if (gone.sure() && away) {
                return Optional.of(gone.member());
            }
            if (gone.sure() && ended != null && OUT.contains(ended)) {
                throw PersonRefusal.left(gone.member());
            }
            if (!other && ended != null && (away || OUT.contains(ended))) {
                throw PersonRefusal.namesake(gone.member());
            }
        }
        return Optional.empty();
    }

    /** Refuses to admit as new who was here before. */
    void requireNew(ListBook book, boolean other) {
        returning(book, other).ifPresent(gone -> {
            throw PersonRefusal.away(gone);
        });
    }
}
