package vn.chiboso.membership.events;

import java.util.Set;
import java.util.UUID;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;

/**
 * Somebody asked so often whose a sealed number is that others are told: by search, or by entering citizen ids that are taken.
 *
 * @param search   the one with which the number was reached
 * @param unit     below which was searched
 * @param searches how many within the hour
 * @param tell     who inspects and oversees the unit, without the reader
 */
public record SearchLimitReached(
        UUID search, UnitId unit, AccountId reader, String readerName, int searches, Set<MemberId> tell) {}
