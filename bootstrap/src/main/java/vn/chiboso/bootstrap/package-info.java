/** Bootstrap: assembles the modules into one deployable; security chains, layout, embedded database, jobs, audit. */
@ApplicationModule(
        displayName = "Bootstrap",
        allowedDependencies = {
            "membership :: api",
            "membership :: events",
            "documents :: api",
            "documents :: events",
            "meetings :: api",
            "meetings :: events",
            "evaluation :: api",
            "evaluation :: events",
            "notification :: api"
        })
@NullMarked
package vn.chiboso.bootstrap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
