package vn.chiboso.membership.application.port.in;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.alert.OpenCases;

/** What a number would change, before it is added: nothing is kept. Refuses what adding would refuse. */
public interface WeighAlertRule {
    View weigh(Actor actor, AddAlertRule.Command command);

    /**
     * @param row    with its end
     * @param former in force on its first day until now, null when none was
     * @param late   it begins on a day gone by and is to be said a second time
     * @param cases  open ones that it touches, none when it only counts for what is recorded from now on
     */
    record View(Rule row, @Nullable Rule former, boolean late, List<OpenCases> cases) {
        public View {
            cases = List.copyOf(cases);
        }
    }
}
