package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.domain.PositionId;

/**
 * A committee post of the branch that ends, with nobody to follow in it.
 *
 * @param lastDay included
 */
public record PostFacts(PositionId id, MemberId member, String name, Position position, LocalDate lastDay) {}
