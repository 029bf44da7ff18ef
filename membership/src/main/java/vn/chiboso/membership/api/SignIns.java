package vn.chiboso.membership.api;

import java.util.Optional;

/** Local accounts behind form login and HTTP Basic. */
public interface SignIns {
    /** By user name without regard to case; also for disabled accounts. */
    Optional<SignIn> byName(String userName);

    /** By id; also for disabled accounts. */
    Optional<SignIn> byAccount(AccountId account);

    /** Whether any account exists: false only before the first-administrator set-up. */
    boolean any();

    /** Keeps the reading preferences of the account. */
    void prefer(AccountId account, String language, boolean elder);
}
