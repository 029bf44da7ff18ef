package vn.chiboso.meetings.application.port.out;

import java.time.LocalDate;
import vn.chiboso.meetings.domain.RulesInForce;
import vn.chiboso.membership.api.UnitPath;

/** Rules of the field about meetings: dated, with their legal basis, some of them local. */
public interface MeetingRules {
    /** What is in force for a unit on a day; the rule of the nearest level wins. */
    RulesInForce inForce(UnitPath unit, LocalDate day);
}
