package vn.chiboso.membership.application.port.in;

import java.util.List;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.AccountView;

/** Accounts in the actor's charge, by user name, 50 at a time. */
public interface ListAccounts {
    Page list(Actor actor, Query query);

    /**
     * What is asked for.
     *
     * @param text  part of a name or user name, diacritics do not matter; empty for all
     * @param after last user name of the page before; empty for the first page
     */
    record Query(String text, String after) {}

    /** A page; {@code next} is empty on the last one. */
    record Page(List<AccountView> accounts, String next) {}
}
