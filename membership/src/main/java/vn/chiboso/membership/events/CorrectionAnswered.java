package vn.chiboso.membership.events;

import java.time.LocalDate;
import java.util.UUID;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * A request to correct the list book has its answer; which one stands in the request alone.
 *
 * @param unit   branch of the member today
 * @param member who asked
 */
public record CorrectionAnswered(UUID request, UnitId unit, LocalDate on, MemberId member) {}
