package vn.chiboso.membership.api;

import java.util.Optional;

/** Accounts behind an identity provider: known by the provider's subject, which never changes, not by name or address. */
public interface SubjectSignIns {
    /** By the subject; also for disabled accounts. */
    Optional<SignIn> bySubject(String subject);

    /**
     * The first sign-in of an account that the provider has as ours: from now on the subject is the account's. Empty, and nothing
     * is changed, when there is no such account or another subject is known for it already.
     *
     * @param provisioned the account's id, as only the provider's administrators can write it
     */
    Optional<SignIn> link(String subject, AccountId provisioned);

    /** Somebody has signed in at the provider, which had a one-time secret changed first. */
    void signedIn(AccountId account);
}
