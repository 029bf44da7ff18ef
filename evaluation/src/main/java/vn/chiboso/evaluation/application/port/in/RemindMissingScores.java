package vn.chiboso.evaluation.application.port.in;

import java.time.Instant;

/** Tells the leaders of branches without an adopted score, once per branch and month, from the reminder day on. */
public interface RemindMissingScores {
    void upTo(Instant now);
}
