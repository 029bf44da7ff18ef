package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.Optional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.alert.CardCheck;

/** Yearly checks of party cards. */
public interface CardChecks {
    Optional<CardCheck> of(UnitId unit, int year);

    /** Whether the version was the kept one and the check is kept now. */
    boolean keep(CardCheck check, AccountId by, Instant at);
}
