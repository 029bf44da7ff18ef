package vn.chiboso.membership.application.port.out;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The keys that something in the database needs, so that a start without one of them is told before anything is harmed. */
public interface KeysInUse {
    /** What a key does. */
    enum Purpose {
        SEAL,
        INDEX
    }

    /**
     * A key without its secret.
     *
     * @param probe   made with the key, by which the right key is told from another
     * @param retired nothing needs it any more
     */
    record Key(Purpose purpose, long id, byte[] probe, boolean retired) {}

    List<Key> all();

    /** Nobody else turns keys over until the transaction ends. */
    void alone();

    /** Notes the key as needed; one that is noted already stays as it is. */
    void add(Purpose purpose, long id, byte[] probe);

    /** Nothing needs these any more. */
    void retire(Purpose purpose, Collection<Long> ids);

    /** Something sealed, from a time when keys were not noted yet; empty when nothing is. */
    Optional<byte[]> sample();
}
