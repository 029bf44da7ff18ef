package vn.chiboso.membership.application.port.in;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;

/**
 * Goes through some branches, in the order of their ids, notes which alerts stand today and has their leaders told of new ones.
 * Going through the same ones again changes nothing.
 */
public interface NoteAlerts {
    /** Those after the given one, null to begin; where to go on, empty at the end. */
    Optional<UnitId> note(@Nullable UnitId after);
}
