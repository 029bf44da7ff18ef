package vn.chiboso.membership.api;

import java.time.YearMonth;
import java.util.List;

/**
 * Who has paid nothing without good reason, for alerts at two and three months of a year (294-QĐ/TW §8.1: three months in the year,
 * not necessarily in a row; software alerts and never acts by itself). Nothing here checks rights.
 */
public interface UnpaidDues {
    /** At least one month, of those up to and including the given one in its year whose sheet was opened; by name. */
    List<Unpaid> of(UnitId unit, YearMonth upTo);

    /** A member of the branch and the months, earliest first. */
    record Unpaid(MemberId member, String fullName, List<YearMonth> months) {
        public Unpaid {
            months = List.copyOf(months);
        }
    }
}
