package vn.chiboso.membership.api;

import java.util.Set;

/** What somebody should be told about their own account when they come in. */
public interface AccountNews {
    /** A piece of news. */
    enum News {
        /** They lead, oversee or administer, and have no second factor. */
        SECOND_FACTOR_WANTED,
        /** Somebody else changed the account since they last looked. */
        CHANGED_BY_OTHERS,
        /** Somebody proposed something that they can confirm. */
        CONFIRMATION_WANTED
    }

    Set<News> of(Actor actor);
}
