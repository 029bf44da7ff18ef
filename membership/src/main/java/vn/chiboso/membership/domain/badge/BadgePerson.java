package vn.chiboso.membership.domain.badge;

import java.time.LocalDate;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.path.Path;

/**
 * A full member whose party age is known, on the roll of their own branch.
 *
 * @param path admissions, endings, disciplines, badges and what was annulled; nothing else is needed
 */
public record BadgePerson(
        MemberId member, String fullName, UnitId unit, String unitName, LocalDate decisionOn, Path path) {}
