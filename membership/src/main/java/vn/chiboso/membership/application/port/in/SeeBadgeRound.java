package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.badge.BadgeLine;

/**
 * The list of a round of badges (Huy hiệu Đảng) for a branch, or for a unit above with everything below it: the branch's committee and
 * the officers who oversee it, since it says who waits because of a discipline.
 */
public interface SeeBadgeRound {
    View see(Actor actor, Query query);

    /**
     * Which list.
     *
     * @param unit  null for the actor's own: the branch, or what an officer oversees
     * @param above an officer's list over several branches
     * @param round one of those on offer; null for the coming one
     * @param after last branch of the page before; null to begin
     * @param most  lines of a page, about: no branch is torn apart, and a page ends after some hundreds of branches
     */
    record Query(
            @Nullable UnitId unit,
            boolean above,
            @Nullable LocalDate round,
            @Nullable UnitId after,
            int most) {}

    /**
     * A page of it.
     *
     * @param rounds  that may be chosen, earliest first
     * @param lines   by branch in the order of the tree, by given name within
     * @param next    last branch shown when there are more; null at the end
     * @param records whether the actor may record what happened to the people of the unit
     */
    record View(
            UnitId unit,
            String unitName,
            boolean above,
            LocalDate today,
            LocalDate round,
            List<LocalDate> rounds,
            List<BadgeLine> lines,
            @Nullable UnitId next,
            boolean records) {
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.of(unit);
        }
    }
}
