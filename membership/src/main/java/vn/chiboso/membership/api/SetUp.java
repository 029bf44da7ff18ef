package vn.chiboso.membership.api;

import java.util.Optional;

/** The first-administrator set-up, as start-up and the login page need to know of it. */
public interface SetUp {
    /**
     * The one-time code that the person at the server types on {@code /setup}; the same until the set-up is done or the product
     * is started again. Empty as soon as any account exists. Print it where only the operator reads, never on a page.
     */
    Optional<String> code();
}
