package vn.chiboso.membership.application.port.out;

import java.util.Map;
import vn.chiboso.membership.domain.protection.PrivateField;

/** Digests by which exactly one value is found again, and which tell nothing without the key. */
public interface Blinding {
    /**
     * The value's digest by every key in use, by the key's id: more than one while keys rotate.
     *
     * @param value normalised, so that the same is always written alike
     */
    Map<Long, byte[]> digests(PrivateField field, String value);
}
