package vn.chiboso.membership.domain.dues;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;

/**
 * A branch in an officer's list.
 *
 * @param sheet null when none was opened for the month; without figures as long as it is not closed
 */
public record BranchDues(UnitId unit, String name, @Nullable DuesMonth sheet) {}
