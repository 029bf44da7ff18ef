/**
 * Notification: templates, channels, deliveries. Owns schema {@code notification}.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "membership :: api",
            "membership :: events",
            "documents :: api",
            "documents :: events",
            "meetings :: api",
            "meetings :: events",
            "evaluation :: api",
            "evaluation :: events"
        })
@NullMarked
package vn.chiboso.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
