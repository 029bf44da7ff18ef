/**
 * Meetings: calling, holding and recording meetings; votes, minutes, resolutions and their tasks. Owns schema {@code meetings}.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {"membership :: api", "membership :: events", "documents :: api", "documents :: events"})
@NullMarked
package vn.chiboso.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
