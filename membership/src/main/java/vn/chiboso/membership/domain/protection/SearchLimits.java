package vn.chiboso.membership.domain.protection;

/**
 * How often one account may ask whose a sealed number is, as the operator set it: pages show the last three digits of a citizen id, and
 * who might go on trying would have the rest. Our own care (Luật 91/2025/QH15: no more than the purpose needs), no rule of the field.
 *
 * @param unusual the number within an hour with which superiors and inspection are told
 * @param hourly  the most within an hour
 * @param daily   the most within a day and a night; with the last of them others are told as well
 */
public record SearchLimits(int unusual, int hourly, int daily) {
    public SearchLimits {
        if (unusual < 1 || hourly < unusual || daily < hourly) {
            throw new IllegalArgumentException(
                    "searches unusual from %d, at most %d an hour, %d a day".formatted(unusual, hourly, daily));
        }
    }

    /**
     * How often it was before.
     *
     * @param hour within the last hour
     * @param day  within the last 24 hours
     */
    public record Before(int hour, int day) {
        /** With one more. */
        public Before next() {
            return new Before(hour + 1, day + 1);
        }
    }

    /**
     * Refuses one more than the most.
     *
     * @param field of the form in which the number was typed
     */
    public void require(Before before, String field) {
        if (before.day() >= daily) {
            throw ProtectionRefusal.searchedDay(field, daily);
        }
        if (before.hour() >= hourly) {
            throw ProtectionRefusal.searchedHour(field, hourly);
        }
    }

    /** How many are left of a day; a sheet has hundreds of rows, so that the hour says nothing of it. */
    public int left(Before before) {
        return Math.max(0, daily - before.day());
    }

    /** Whether others are told with one more. */
    public boolean becomesUnusual(Before before) {
        return before.hour() + 1 == unusual || before.day() + 1 == daily;
    }
}
