package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.domain.AccountView;

/** Accounts are written as entities; what is shown of them is joined with people and branches by {@link AccountViews}. */
@Component
class JpaAccounts implements Accounts {
    private final AccountEntities rows;
    private final AccountMapper mapper;
    private final AccountViews views;

    JpaAccounts(AccountEntities rows, AccountMapper mapper, AccountViews views) {
        this.rows = rows;
        this.mapper = mapper;
        this.views = views;
    }

    @Override
    public boolean lockWhileEmpty() {
        views.lockTable();
        return !any();
    }

    @Override
    public boolean any() {
        return views.any();
    }

    @Override
    public Optional<AccountView> find(AccountId id) {
        return views.find(id);
    }

    @Override
    public Optional<AccountView> ofMember(MemberId member) {
        return views.ofMember(member);
    }

    @Override
    public Set<MemberId> have(Collection<MemberId> members) {
        return views.have(members);
    }

    @Override
    public List<AccountView> list(
            String text, @Nullable List<UnitPath> scopes, boolean waiting, String after, int limit, LocalDate day) {
        return views.list(text, scopes, waiting, after, limit, day);
    }

    @Override
    public Set<String> namesLike(String prefix) {
        return views.namesLike(prefix);
    }

    @Override
    public void add(NewAccount account) {
        rows.saveAndFlush(mapper.toRow(account));
    }

    @Override
    public String passwordHash(AccountId id) {
        return rows.passwordHash(id.value()).orElseThrow();
    }

    @Override
    public void changePassword(AccountId id, String hash, boolean mustChange) {
        change(id, row -> row.changePassword(hash, mustChange));
    }

    @Override
    public void enable(AccountId id, boolean enabled) {
        change(id, row -> row.enable(enabled));
    }

    /** Under a lock, since nobody edits an account in a form: the later word holds and no earlier one is lost. */
    private void change(AccountId id, Consumer<AccountEntity> change) {
        rows.findLockedById(id.value()).ifPresent(row -> {
            change.accept(row);
            rows.flush();
        });
    }
}
