/** Readiness: with which device, connection and skills a member takes part, who needs the paper path and who helps. Never a grade. */
@NullMarked
package vn.chiboso.membership.domain.readiness;

import org.jspecify.annotations.NullMarked;
