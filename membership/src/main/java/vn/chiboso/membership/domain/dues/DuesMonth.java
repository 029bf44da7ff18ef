package vn.chiboso.membership.domain.dues;

import java.time.YearMonth;

/**
 * The state of a branch's sheet without anybody's figures.
 *
 * @param people on the sheet
 * @param owing  people of whom something is still to come
 */
public record DuesMonth(YearMonth month, boolean closed, long due, long paid, int people, int owing) {}
