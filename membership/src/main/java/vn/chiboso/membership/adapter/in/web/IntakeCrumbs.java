package vn.chiboso.membership.adapter.in.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.domain.intake.Intake;

/** The way from a sheet's unit to its pages, as far as the reader may go it. */
@Component("membershipIntakeCrumbs")
class IntakeCrumbs {
    private final SeeUnit seeUnit;
    private final Shown shown;

    IntakeCrumbs(SeeUnit seeUnit, Shown shown) {
        this.seeUnit = seeUnit;
        this.shown = shown;
    }

    /** Ends with what is to be shown as the page itself. */
    List<Map.Entry<String, String>> of(
            Actor actor, Intake intake, String unitName, IntakePlace place, List<Map.Entry<String, String>> rest) {
        var unit = intake.unit();
        var way = new ArrayList<Map.Entry<String, String>>();
        if (place == IntakePlace.CONSOLE) {
            way.add(Map.entry("/console/units/" + unit, unitName));
            way.add(Map.entry("/console/units/" + unit + "/rolls", shown.text("membership.intakes.title")));
        } else if (seeUnit.see(actor, unit).seesRoll()) {
            way.add(Map.entry("/branch?unit=" + unit, unitName));
            way.add(Map.entry("/branch/import?unit=" + unit, shown.text("membership.import.title")));
        } else {
            way.add(Map.entry("/console/units/" + unit, unitName));
        }
        way.addAll(rest);
        return way;
    }
}
