package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.FieldNumbers.Row;
import vn.chiboso.membership.domain.alert.AlertRefusal;

/** Adds to a number of the field that another module keeps; by whoever adds to those of membership. */
public interface AddFieldNumber {
    void add(Actor actor, Command command);

    /** As typed; {@code confirmed} that a number of a past day was said twice. */
    record Command(
            String code,
            @Nullable Integer amount,
            @Nullable LocalDate from,
            String legalBasis,
            boolean toVerify,
            boolean confirmed) {
        /** The row without its end. */
        public Row row() {
            if (amount == null) {
                throw AlertRefusal.required("amount");
            }
            if (from == null) {
                throw AlertRefusal.required("from");
            }
            return new Row(amount, from, null, legalBasis, toVerify);
        }
    }
}
