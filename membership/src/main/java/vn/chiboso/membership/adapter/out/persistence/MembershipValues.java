package vn.chiboso.membership.adapter.out.persistence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Named;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.OfficialCode;
import vn.chiboso.membership.domain.PersonName;
import vn.chiboso.membership.domain.UnitName;

/** Columns to the domain's values, and what a person's row says beside the list book. */
final class MembershipValues {
    private MembershipValues() {}

    static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    static AccountId account(UUID id) {
        return new AccountId(id);
    }

    static UnitPath path(String value) {
        return new UnitPath(value);
    }

    static UnitName unitName(String value) {
        return new UnitName(value);
    }

    static @Nullable OfficialCode code(@Nullable String value) {
        return value == null ? null : new OfficialCode(value);
    }

    @Named("folded")
    static String folded(PersonName name) {
        return name.folded();
    }

    @Named("sorted")
    static String sorted(PersonName name) {
        return name.sortKey();
    }
}
