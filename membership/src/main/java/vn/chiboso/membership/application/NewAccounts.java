package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.PersonName;
import vn.chiboso.membership.domain.Slip;
import vn.chiboso.membership.domain.UserName;

/** Makes an account with a one-time secret; callers have decided that it may be. */
@Component
class NewAccounts {
    private final Accounts accounts;
    private final Secrets secrets;
    private final AccountProvisioning provisioning;
    private final Supplier<UUID> newId;
    private final Clock clock;

    NewAccounts(
            Accounts accounts, Secrets secrets, AccountProvisioning provisioning, Supplier<UUID> newId, Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.provisioning = provisioning;
        this.newId = newId;
        this.clock = clock;
    }

    Slip open(MemberView member, String unitName, @Nullable String wish) {
        var userName = wish == null || wish.isBlank() ? proposal(member.fullName()) : new UserName(wish);
        if (accounts.namesLike(userName.value()).contains(userName.value())) {
            throw AccountRefusal.userNameTaken();
        }
        return add(member.id(), null, userName, member.fullName(), unitName);
    }

    /** A technical administrator's, who is on no roll; what they are called need not be a person's name. */
    Slip openAdministrator(String displayName) {
        var letters = Folding.tidy(displayName.replaceAll("[^\\p{L}\\p{M}]+", " "));
        var named = Folding.fold(letters).matches(".*[a-z]{2}.*") ? letters : "Quản trị";
        return add(null, displayName, proposal(named), displayName, "");
    }

    private Slip add(
            @Nullable MemberId member, @Nullable String displayName, UserName userName, String name, String unitName) {
        var secret = secrets.oneTime();
        var id = new AccountId(newId.get());
        accounts.add(new Accounts.NewAccount(
                id, member, displayName, userName, provisioning.hash(secret), member == null, true, clock.instant()));
        provisioning.handOver(id, secret);
        return new Slip(id, userName.value(), name, unitName, secret);
    }

    /** A free user name made of the full name. */
    UserName proposal(String fullName) {
        var name = new PersonName(fullName);
        var stem = UserName.proposal(name, java.util.Set.of()).value();
        return UserName.proposal(name, accounts.namesLike(stem));
    }
}
