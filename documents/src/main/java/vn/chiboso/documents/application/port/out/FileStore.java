package vn.chiboso.documents.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chiboso.documents.domain.Digest;
import vn.chiboso.documents.domain.StoredContent;

/** Contents by their digest. A content outlives a crash once {@link #keep} has returned; rows come after it. */
public interface FileStore {
    /** Keeps the content, once however often it is given; a content kept before counts as touched now. */
    Digest keep(byte[] content);

    Optional<StoredContent> find(Digest digest);

    /** Contents last kept before that moment. */
    List<Digest> untouchedSince(Instant moment);

    /** Removes the content unless it was kept again after that moment; without a word when it is gone. */
    void remove(Digest digest, Instant untouchedSince);
}
