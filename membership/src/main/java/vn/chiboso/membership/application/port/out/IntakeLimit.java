package vn.chiboso.membership.application.port.out;

import java.time.Duration;

/** How much is taken in at once, and how long it is kept. */
public interface IntakeLimit {
    int mostRows();

    Duration kept();
}
