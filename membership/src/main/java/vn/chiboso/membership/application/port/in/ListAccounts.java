package vn.chiboso.membership.application.port.in;

import java.util.List;
import java.util.Map;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.ProvisioningState;

/** Accounts in the actor's charge, by user name, 50 at a time. */
public interface ListAccounts {
    Page list(Actor actor, Query query);

    /**
     * What is asked for.
     *
     * @param text    part of a name or user name, diacritics do not matter; empty for all
     * @param after   last user name of the page before; empty for the first page
     * @param waiting only those that the identity provider has still to be told of
     */
    record Query(String text, String after, boolean waiting) {
        /** Whether they wait or not. */
        public Query(String text, String after) {
            this(text, after, false);
        }
    }

    /**
     * A page.
     *
     * @param next      empty on the last one
     * @param waiting   of those accounts, what the identity provider has still to be told; empty where passwords are kept here
     * @param elsewhere people prove who they are at an identity provider
     */
    record Page(
            List<AccountView> accounts, String next, Map<AccountId, ProvisioningState> waiting, boolean elsewhere) {}
}
