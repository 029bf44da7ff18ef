package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ListAccounts;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.IdentityProvider;
import vn.chiboso.membership.application.port.out.Provisionings;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.ProvisioningState;

@Service
class ListAccountsService implements ListAccounts {
    private static final int PAGE = 50;

    private final Accounts accounts;
    private final Provisionings provisionings;
    private final IdentityProvider provider;
    private final Authorities authorities;
    private final Clock clock;

    ListAccountsService(
            Accounts accounts,
            Provisionings provisionings,
            IdentityProvider provider,
            Authorities authorities,
            Clock clock) {
        this.accounts = accounts;
        this.provisionings = provisionings;
        this.provider = provider;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page list(Actor actor, Query query) {
        var technical = authorities.isTechnical(actor);
        var scopes = authorities.overseen(actor);
        if (!technical && scopes.isEmpty()) {
            throw AccountRefusal.notFound();
        }
        var found = accounts.list(
                Folding.fold(query.text()),
                technical ? null : scopes,
                query.waiting(),
                query.after(),
                PAGE + 1,
                LocalDate.now(clock));
        if (found.size() <= PAGE) {
            return page(found, "");
        }
        var page = List.copyOf(found.subList(0, PAGE));
        return page(page, page.getLast().userName());
    }

    private Page page(List<AccountView> shown, String next) {
        var elsewhere = provider.isElsewhere();
        var waiting = elsewhere
                ? provisionings.waiting(shown.stream().map(AccountView::id).toList())
                : Map.<AccountId, ProvisioningState>of();
        return new Page(shown, next, waiting, elsewhere);
    }
}
