package vn.chiboso.membership.domain.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * Somebody who pays dues to a branch for a month.
 *
 * @param decisionOn  of the admission decision, from which party age counts; null when not known
 * @param declaration in force for the month; null when there is none
 */
public record DuesPayer(
        MemberId member,
        String name,
        @Nullable LocalDate decisionOn,
        @Nullable DuesDeclaration declaration) {}
