package vn.chiboso.membership.api;

import java.time.Instant;
import java.util.List;

/** What the rules and members ask somebody to look at, summed up for the home page; empty for a technical administrator. */
public interface AlertDuties {
    List<AlertDuty> of(Actor actor, Instant now);
}
