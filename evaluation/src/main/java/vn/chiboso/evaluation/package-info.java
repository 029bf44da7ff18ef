/**
 * Evaluation: criteria sets, scorecards of meetings, monthly reports. Owns schema {@code evaluation}.
 */
@ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {
            "membership :: api",
            "membership :: events",
            "meetings :: api",
            "meetings :: events",
            "documents :: api",
            "documents :: events"
        })
@NullMarked
package vn.chiboso.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
