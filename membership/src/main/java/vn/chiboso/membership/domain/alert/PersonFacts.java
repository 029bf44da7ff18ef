package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.path.Path;

/**
 * What is known of a person for whom a branch answers: on its own roll, or a guest who is on no other roll of this tree.
 *
 * @param counted    on this roll and not only hosted here
 * @param official   a full member, whatever keeps them from the branch's life now
 * @param decisionOn of the first admission; null when not known
 * @param ceremonyOn probation counts from here; null when not known
 * @param path       admissions, endings, disciplines, badges and what was annulled; nothing else is needed
 * @param missed     months with an unexcused absence from the regular meeting and the day of the first, wherever it was held
 * @param unpaid     months without dues and without an excuse, and from when each counts, on whatever branch's sheet
 */
public record PersonFacts(
        MemberId member,
        String fullName,
        boolean counted,
        boolean official,
        @Nullable LocalDate decisionOn,
        @Nullable LocalDate ceremonyOn,
        Path path,
        SortedMap<YearMonth, LocalDate> missed,
        SortedMap<YearMonth, LocalDate> unpaid) {
    public PersonFacts {
        missed = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(missed));
        unpaid = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(unpaid));
    }
}
