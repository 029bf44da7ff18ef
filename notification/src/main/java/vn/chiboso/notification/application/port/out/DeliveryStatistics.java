package vn.chiboso.notification.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.notification.domain.DeliveryCount;
import vn.chiboso.notification.domain.Trouble;

/** Deliveries counted below paths, set-based. An empty list of scopes counts nothing. */
public interface DeliveryStatistics {
    /** By channel, state and reason since then. */
    List<DeliveryCount> counts(List<UnitPath> scopes, Instant since);

    /** Subjects with letters that failed or people not phoned yet since then, newest first. */
    List<Trouble> troubles(List<UnitPath> scopes, Instant since, int limit);

    /** When the mail server last took a letter below these paths. */
    Optional<Instant> lastMailSent(List<UnitPath> scopes);
}
