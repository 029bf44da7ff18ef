package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.UserName;

/** Local accounts. */
public interface Accounts {
    /** Nobody else may add an account until the transaction ends; true when there is none yet. */
    boolean lockWhileEmpty();

    boolean any();

    Optional<AccountView> find(AccountId id);

    Optional<AccountView> ofMember(MemberId member);

    /** Those of the members who have an account. */
    Set<MemberId> have(Collection<MemberId> members);

    /**
     * At most {@code limit} after the user name, by user name; text is folded and looked for in names; scopes null means all;
     * waiting means only those that the identity provider has still to be told of.
     */
    List<AccountView> list(
            String text, @Nullable List<UnitPath> scopes, boolean waiting, String after, int limit, LocalDate day);

    /** Taken names that start with the text. */
    Set<String> namesLike(String prefix);

    /** A new account with a one-time secret, or with a chosen password. */
    void add(NewAccount account);

    String passwordHash(AccountId id);

    void changePassword(AccountId id, String hash, boolean mustChange);

    void enable(AccountId id, boolean enabled);

    /**
     * An account to add.
     *
     * @param displayName null when it belongs to a member
     */
    record NewAccount(
            AccountId id,
            @Nullable MemberId member,
            @Nullable String displayName,
            UserName userName,
            String passwordHash,
            boolean technicalAdministrator,
            boolean mustChangePassword,
            java.time.Instant at) {}
}
