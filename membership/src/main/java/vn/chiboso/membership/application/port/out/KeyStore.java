package vn.chiboso.membership.application.port.out;

import java.util.List;
import vn.chiboso.membership.application.port.out.KeysInUse.Purpose;

/** The keysets themselves, for turning keys over. */
public interface KeyStore {
    /** The key that is used from now on. */
    long primary(Purpose purpose);

    /** All of them, the one in use among them. */
    List<Long> ids(Purpose purpose);

    /** Where it stands, for messages. */
    String place(Purpose purpose);

    /** Whether the product can change it; not so when it stands in a setting. */
    boolean isWritable(Purpose purpose);

    /** Makes a fresh key the one in use, keeps the others, and notes it as needed. */
    void add(Purpose purpose);

    /**
     * Keeps the key in use and no other.
     *
     * @param checked the key in use when it was made sure that nothing needs the others; when it is another one by now, nothing is done
     * @throws IllegalStateException when another key is in use
     */
    void dropOthers(Purpose purpose, long checked);
}
