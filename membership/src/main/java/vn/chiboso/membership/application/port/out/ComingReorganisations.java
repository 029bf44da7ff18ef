package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.reorganisation.ComingReorganisation;
import vn.chiboso.membership.domain.reorganisation.DecidedChanges;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Reorganisations that were prepared. Whoever changes one holds the book of reorganisations ({@link Reorganisations#hold()}). */
public interface ComingReorganisations {
    Optional<ComingReorganisation> find(ReorganisationId id);

    /**
     * Those neither done nor called off, in the order of their days.
     *
     * @param areas only those of a level, or with a unit, that stands or stood below one of them; null for the whole tree
     */
    List<ComingReorganisation> open(@Nullable List<UnitPath> areas);

    /**
     * How many of those could not be done on their day, by the level that decided them.
     *
     * @param areas only those of a level that stands or stood below one of them; null for the whole tree
     */
    Map<UnitId, Integer> stuck(@Nullable List<UnitPath> areas);

    /** Those of them in which one of the units takes part. */
    List<ComingReorganisation> openOf(Collection<UnitId> units);

    /** Those that wait and whose day has come, in the order in which they are done; without what could not be done before. */
    List<ReorganisationId> due(LocalDate today);

    /** Days of the decisions of the level under the number that something open rests on. Case does not matter. */
    Set<LocalDate> daysOf(UnitId issuer, String number);

    /** Open ones that the level decided by the paper, in the order of their days. Case does not matter. */
    DecidedChanges decided(UnitId issuer, String number, LocalDate decidedOn);

    /** Of the people named in a split, those no longer on the unit's roll: names by id, in the order of names. */
    Map<MemberId, String> left(ReorganisationId id, UnitId from);

    void add(ComingReorganisation coming);

    void settle(ReorganisationId id, ComingReorganisation.State state);
}
