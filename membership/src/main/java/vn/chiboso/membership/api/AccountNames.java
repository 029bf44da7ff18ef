package vn.chiboso.membership.api;

import java.util.Collection;
import java.util.Map;

/** Whose accounts are, for lists of who did something. */
public interface AccountNames {
    /** Full names, or how an account without a person is called; also of disabled accounts. Unknown ids are left out. One query. */
    Map<AccountId, String> of(Collection<AccountId> accounts);
}
