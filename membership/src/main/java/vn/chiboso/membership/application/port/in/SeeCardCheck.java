package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.alert.CardCheck;

/** This year's check of party cards in a branch, and whom it is about. */
public interface SeeCardCheck {
    /** Of the unit, or of the actor's own branch where none is named. */
    View see(Actor actor, @Nullable UnitId unit);

    /** {@code check} null before it is recorded. */
    record View(
            UnitId unit,
            String unitName,
            LocalDate today,
            boolean settles,
            List<MemberView> official,
            @Nullable CardCheck check) {
        public View {
            official = List.copyOf(official);
        }
    }
}
