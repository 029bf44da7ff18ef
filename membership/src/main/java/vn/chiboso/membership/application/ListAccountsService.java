package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ListAccounts;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.Folding;

@Service
class ListAccountsService implements ListAccounts {
    private static final int PAGE = 50;

    private final Accounts accounts;
    private final Authorities authorities;
    private final Clock clock;

    ListAccountsService(Accounts accounts, Authorities authorities, Clock clock) {
        this.accounts = accounts;
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
                Folding.fold(query.text()), technical ? null : scopes, query.after(), PAGE + 1, LocalDate.now(clock));
        if (found.size() <= PAGE) {
            return new Page(found, "");
        }
        var page = List.copyOf(found.subList(0, PAGE));
        return new Page(page, page.getLast().userName());
    }
}
