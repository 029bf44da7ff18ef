package vn.chiboso.membership.domain.protection;

import java.time.LocalDate;

/**
 * How often somebody asked on a day whose a sealed number is.
 *
 * @param searches by asking
 * @param taken    by entering a citizen id that somebody has
 * @param unusual  others were told
 */
public record SearchLine(LocalDate on, String byName, String unitName, int searches, int taken, boolean unusual) {}
