package vn.chiboso.membership.api;

import java.util.List;

/** The accounts a person signs in or signed in with, for whoever keeps something by account and tells the person of it. */
public interface PersonAccounts {
    /** Those of records that were made one with this one as well; empty for who never had any. */
    List<AccountId> of(MemberId member);
}
