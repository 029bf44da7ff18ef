package vn.chiboso.membership.application.port.in;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FieldNumbers.Numbered;
import vn.chiboso.membership.api.FieldNumbers.Row;

/** What a number that another module keeps would change, before it is added: nothing is kept. Refuses what adding would refuse. */
public interface WeighFieldNumber {
    View weigh(Actor actor, AddFieldNumber.Command command);

    /**
     * @param row     with its end
     * @param former  in force on its first day until now, null when none was
     * @param late    it begins on a day gone by and is to be said a second time
     * @param touched so many open cases are reckoned by it
     */
    record View(Numbered number, Row row, @Nullable Row former, boolean late, int touched) {}
}
