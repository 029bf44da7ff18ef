package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.PositionId;

/**
 * Ends a position; what was before that day stays true. An end may be put earlier and never later, so that no version is asked for.
 * What was given by mistake is taken back while it has not lasted a whole day; that it was given stays on record, with the reason.
 */
public interface EndPosition {
    void end(Actor actor, Command command);

    /**
     * How it ends.
     *
     * @param lastDay included; null when it was given by mistake and is taken back
     * @param basis   the decision it rests on; of a mistake the reason, and then it is asked for
     */
    record Command(
            PositionId position,
            @Nullable LocalDate lastDay,
            @Nullable String basis) {}
}
