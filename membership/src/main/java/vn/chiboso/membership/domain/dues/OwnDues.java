package vn.chiboso.membership.domain.dues;

import java.time.YearMonth;

/** What one member sees of a month: their own line and where it was collected. */
public record OwnDues(YearMonth month, String unitName, boolean closed, DuesLine line) {}
