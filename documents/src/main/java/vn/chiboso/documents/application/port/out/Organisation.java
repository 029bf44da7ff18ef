package vn.chiboso.documents.application.port.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chiboso.documents.domain.IssuingBody;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standing;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;

/** Who asks, and for whom. */
public interface Organisation {
    Standing standing(Actor actor, UnitId unit, LocalDate day);

    /** The branches whose library the actor may choose: the own one first, then those of an officer's scope by name. */
    List<UnitView> librariesOf(Actor actor, LocalDate day);

    /** The branch whose roll the actor is on; empty for an officer on none and for a technical administrator. */
    Optional<UnitId> ownBranch(Actor actor, LocalDate day);

    Optional<UnitView> find(UnitId unit);

    /** The term of the unit's committee on the day. */
    Term term(UnitId unit, LocalDate day);

    /** The unit as issuer of papers; empty when there is no such unit. */
    Optional<IssuingBody> issuer(UnitId unit, LocalDate day);

    /** The unit and all below it, with what was merged into any of them: where each is today. */
    Map<UnitId, UnitPath> placesFrom(UnitId unit);
}
