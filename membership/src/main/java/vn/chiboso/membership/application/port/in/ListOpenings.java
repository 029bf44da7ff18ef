package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.protection.OpenedLine;

/** Who opened sealed values of people below one's own unit, for those who oversee or inspect it. */
public interface ListOpenings {
    /** The newest 200; refuses who does neither. */
    List<OpenedLine> list(Actor actor, boolean unusualOnly);
}
