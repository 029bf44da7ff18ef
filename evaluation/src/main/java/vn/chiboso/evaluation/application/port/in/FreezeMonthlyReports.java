package vn.chiboso.evaluation.application.port.in;

import java.time.Instant;

/** Makes every report whose hour has come and that is still missing, once each; safe to run on two machines at once. */
public interface FreezeMonthlyReports {
    void upTo(Instant now);
}
