/**
 * Membership: the organisation tree, people and what they are to a unit on a day, their accounts. Owns schema
 * {@code membership}. Uses no other module.
 */
@ApplicationModule(
        displayName = "Membership",
        allowedDependencies = {})
@NullMarked
package vn.chiboso.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
