package vn.chiboso.membership.application.port.out;

import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.DecidedChange;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** The book of reorganisations. */
public interface Reorganisations {
    /** One at a time in the whole tree, until the transaction ends: the order of the book is the order in which they stand. */
    void hold();

    Optional<Reorganisation> find(ReorganisationId id);

    /** In which the unit took part or which it decided, latest first. */
    List<Reorganisation> of(UnitId unit);

    /** What the level decided under the number, in the order of the book; what was taken back does not count. Case does not matter. */
    List<DecidedChange> decided(UnitId issuer, String number);

    void add(Reorganisation reorganisation);

    void markUndone(ReorganisationId id, Reorganisation.Undone undone);
}
