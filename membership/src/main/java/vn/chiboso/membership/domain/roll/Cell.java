package vn.chiboso.membership.domain.roll;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.chiboso.membership.domain.Folding;

/** What stands in one cell of a list book; an empty cell is not there at all. */
public sealed interface Cell {
    /** As a person reads it, tidied. */
    String shown();

    /** Text as typed. */
    record Text(String shown) implements Cell {
        public Text {
            shown = Folding.tidy(shown);
        }
    }

    /** A number without a date format. */
    record Number(BigDecimal value) implements Cell {
        @Override
        public String shown() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /** A number that the workbook shows as a date. */
    record Day(LocalDate value) implements Cell {
        @Override
        public String shown() {
            return "%02d/%02d/%04d".formatted(value.getDayOfMonth(), value.getMonthValue(), value.getYear());
        }
    }
}
