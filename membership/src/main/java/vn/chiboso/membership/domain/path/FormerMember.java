package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/** Is on the roll no longer: how and since when; {@code decisionNumber} null when there was no decision. */
public record FormerMember(
        MemberId member,
        String fullName,
        ActKind how,
        LocalDate on,
        @Nullable String decisionNumber) {}
