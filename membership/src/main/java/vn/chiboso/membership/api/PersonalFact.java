package vn.chiboso.membership.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is kept, in the reader's language.
 *
 * @param on    the day it is about or was written, null when it has none
 * @param what  what it is: "Điện thoại"
 * @param value what is kept: "0987557600"
 */
public record PersonalFact(@Nullable LocalDate on, String what, String value) {
    @Override
    public String toString() {
        return "PersonalFact[" + what + "]";
    }
}
