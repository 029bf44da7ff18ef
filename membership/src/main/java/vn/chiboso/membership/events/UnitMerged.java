package vn.chiboso.membership.events;

import java.time.LocalDate;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;

/**
 * A unit stands no longer; another one took over its people, what stood below it and what is kept of it.
 *
 * @param from where it stood
 * @param to   below the one that took over: the place of what is kept of it
 * @param day  first day on which it stands no longer
 */
public record UnitMerged(UnitId unit, UnitId into, UnitPath from, UnitPath to, LocalDate day) {}
