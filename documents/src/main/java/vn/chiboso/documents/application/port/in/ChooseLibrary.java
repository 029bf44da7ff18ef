package vn.chiboso.documents.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;

/** Which library a reader stands in. */
public interface ChooseLibrary {
    /** {@code wanted} null for the reader's own branch; who has neither branch nor scope finds nothing. */
    Choice choose(@Nullable UnitId wanted, Actor actor);

    /**
     * The library and what else may be chosen.
     *
     * @param unit   null when an officer has not chosen yet
     * @param others every library the reader may choose, the own branch first
     * @param mayAdd whether the reader may add files to the unit's library
     */
    record Choice(@Nullable UnitView unit, List<UnitView> others, boolean mayAdd) {}
}
