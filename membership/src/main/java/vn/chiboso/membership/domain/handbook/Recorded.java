package vn.chiboso.membership.domain.handbook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.roll.RollEntry;
import vn.chiboso.membership.domain.roll.RollField;

/** What the list book says in a field, as a text that can be compared later. */
public final class Recorded {
    private Recorded() {}

    /** Empty for nothing; days as dd/MM/yyyy, words of the product by their names, joined with commas. */
    public static String text(RollField field, RollEntry entry) {
        return text(field.of(entry));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case Phone phone -> phone.digits();
            case Enum<?> word -> word.name();
            case Collection<?> several -> several.stream().map(Recorded::text).collect(Collectors.joining(","));
            default -> value.toString();
        };
    }
}
