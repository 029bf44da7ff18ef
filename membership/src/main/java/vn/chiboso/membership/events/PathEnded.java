package vn.chiboso.membership.events;

import java.time.LocalDate;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * Somebody is on no roll of this tree any more: moved away, left, struck off, expelled or deceased.
 *
 * @param unit the branch that counted the person last
 * @param day  first day no longer on the roll
 */
public record PathEnded(MemberId member, UnitId unit, LocalDate day) {}
