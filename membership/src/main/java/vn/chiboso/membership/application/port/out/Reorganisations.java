package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.DecidedChanges;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** The book of reorganisations. */
public interface Reorganisations {
    /** One at a time in the whole tree, until the transaction ends: the order of the book is the order in which they stand. */
    void hold();

    Optional<Reorganisation> find(ReorganisationId id);

    /**
     * In which the unit took part or which it decided, latest first.
     *
     * @param before only what stands before this one in the book; null from the latest on
     * @param limit  so many at most
     */
    List<Reorganisation> of(UnitId unit, @Nullable ReorganisationId before, int limit);

    /** Days of the decisions of the level under the number, without those taken back. Case does not matter. */
    Set<LocalDate> daysOf(UnitId issuer, String number);

    /** What the level decided by the paper, in the order of the book; what was taken back does not count. Case does not matter. */
    DecidedChanges decided(UnitId issuer, String number, LocalDate decidedOn);

    void add(Reorganisation reorganisation);

    void markUndone(ReorganisationId id, Reorganisation.Undone undone);
}
