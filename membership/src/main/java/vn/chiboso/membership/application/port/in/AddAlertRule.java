package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.alert.AlertRefusal;

/**
 * Adds a dated number that closes the former, or corrects the one of the same first day, which stays in the table. The same row a
 * second time changes nothing.
 */
public interface AddAlertRule {
    void add(Actor actor, Command command);

    /**
     * The row.
     *
     * @param toVerify  nobody has held it against the original text yet
     * @param confirmed that it begins on a day gone by was said a second time
     */
    record Command(
            Rule.Code code,
            @Nullable Integer amount,
            @Nullable LocalDate from,
            String legalBasis,
            boolean toVerify,
            boolean confirmed) {
        /** Without an end; refuses what is left out. */
        public Rule row() {
            if (amount == null) {
                throw AlertRefusal.required("amount");
            }
            if (from == null) {
                throw AlertRefusal.required("from");
            }
            return new Rule(code, amount, from, null, Folding.tidy(legalBasis), toVerify);
        }
    }
}
