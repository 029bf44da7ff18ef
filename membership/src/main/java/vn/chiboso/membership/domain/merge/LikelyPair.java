package vn.chiboso.membership.domain.merge;

import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.BirthDay;

/** Two records with the same name and birth date. */
public record LikelyPair(MemberId one, MemberId other, String name, BirthDay birth, String oneUnit, String otherUnit) {}
