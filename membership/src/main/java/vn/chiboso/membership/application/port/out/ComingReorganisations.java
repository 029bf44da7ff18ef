package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.DecidedChange;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Reorganisations that were prepared. Whoever changes one holds the book of reorganisations ({@link Reorganisations#hold()}). */
public interface ComingReorganisations {
    Optional<ComingReorganisation> find(ReorganisationId id);

    /** Those neither done nor called off, in the order of their days. */
    List<ComingReorganisation> open();

    /** Of those the ones that could not be done on their day. */
    List<ComingReorganisation> stuck();

    /** Those of them in which one of the units takes part. */
    List<ComingReorganisation> openOf(Collection<UnitId> units);

    /** Those that wait and whose day has come, in the order in which they are done; without what could not be done before. */
    List<ReorganisationId> due(LocalDate today);

    /** Open ones that the level decided under the number, in the order of their days. Case does not matter. */
    List<DecidedChange> decided(UnitId issuer, String number);

    /** Of the people named in a split, those no longer on the unit's roll: names by id, in the order of names. */
    Map<MemberId, String> left(ReorganisationId id, UnitId from);

    void add(ComingReorganisation coming);

    void settle(ReorganisationId id, ComingReorganisation.State state);
}
