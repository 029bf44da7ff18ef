package vn.chiboso.membership.adapter.out.xlsx;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.IntakeLimit;

/** The operator's limits, {@code chiboso.intake.max-rows} and {@code chiboso.intake.kept}. */
@Component
class ConfiguredIntakeLimit implements IntakeLimit {
    private final int mostRows;
    private final Duration kept;

    ConfiguredIntakeLimit(
            @Value("${chiboso.intake.max-rows:200000}") int mostRows,
            @Value("${chiboso.intake.kept:2d}") Duration kept) {
        this.mostRows = mostRows;
        this.kept = kept;
    }

    @Override
    public int mostRows() {
        return mostRows;
    }

    @Override
    public Duration kept() {
        return kept;
    }
}
