package vn.chiboso.membership.events;

import java.util.Set;
import java.util.UUID;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * Somebody opened so many sealed values within an hour that others are told. Published once an hour and reader.
 *
 * @param opening  the one with which the number was reached
 * @param unit     of the person it was about
 * @param openings how many within the hour
 * @param tell     who inspects and oversees the unit, without the reader
 */
public record OpeningLimitReached(
        UUID opening, UnitId unit, AccountId reader, String readerName, int openings, Set<MemberId> tell) {}
