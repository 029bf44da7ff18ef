package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.Optional;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.card.CardKey;
import vn.chiboso.membership.domain.card.CardKeyId;

/** Keys of digital cards. */
public interface CardKeys {
    Optional<CardKey> find(CardKeyId id);

    /** The member's newest. */
    Optional<CardKey> latest(MemberId member);

    /** Keeps it, and takes away all, of anybody, whose day is over. */
    void add(CardKey key, Instant now);

    /** Takes away all of the member's keys: codes made with them count no more. */
    void close(MemberId member);
}
