package vn.chiboso.membership.api;

import java.util.Optional;

/**
 * What a page showed, on its way through a form and back: unreadable and unchangeable there, and kept nowhere here. Any node that
 * has the keys opens it, also after a restart; once the key it was sealed with is dropped nobody does.
 */
public interface SealedForms {
    /**
     * Seals for a hidden field.
     *
     * @param context whose form it is and what it is for; opening needs the same
     * @return letters, digits, {@code -} and {@code _}
     */
    String seal(byte[] content, String context);

    /** Empty when it was changed, was sealed for somebody or something else, or never was sealed here. */
    Optional<byte[]> open(String sealed, String context);
}
