package vn.chiboso.membership.application.port.in;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.domain.card.CardKey;
import vn.chiboso.membership.domain.identity.QrCode;

/** A member opens their own digital card and gets the key of a day. */
public interface OpenCard {
    Card open(Actor actor);

    /**
     * The card; what is null is not known or not there.
     *
     * @param number  masked
     * @param key     null for who has no card
     * @param address what stands before the code in the square
     * @param square  of this very minute, for a browser that computes nothing
     */
    record Card(
            String name,
            String unitName,
            @Nullable String number,
            @Nullable CardKey key,
            String address,
            @Nullable QrCode square,
            Instant now) {}
}
