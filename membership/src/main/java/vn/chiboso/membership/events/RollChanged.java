package vn.chiboso.membership.events;

import java.time.LocalDate;
import vn.chiboso.membership.api.UnitId;

/** A branch's roll has changed by an import or by hand; {@code added + changed} is at least one. */
public record RollChanged(UnitId unit, LocalDate day, int added, int changed) {}
