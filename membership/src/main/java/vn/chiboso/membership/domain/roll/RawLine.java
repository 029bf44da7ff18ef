package vn.chiboso.membership.domain.roll;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Sex;

/**
 * One person's row before it is understood.
 *
 * @param row   as in the file
 * @param cells by field; empty cells are left out
 * @param sex   from the column it stood in, null when columns do not tell
 */
public record RawLine(
        int row, Map<RollField, Cell> cells, @Nullable Sex sex) {}
