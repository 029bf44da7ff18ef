package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.alert.AlertKey;

/** Puts an alert that stands aside for a time. Nothing is deleted; sent twice it is kept once. */
public interface PutAlertAside {
    void putAside(Actor actor, Command command);

    /** {@code id} chosen by the caller; {@code until} is the day it comes back. */
    record Command(
            UUID id, UnitId unit, AlertKey key, @Nullable LocalDate until, String reason) {}
}
