package vn.chiboso.membership.application;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.OpenCard;
import vn.chiboso.membership.application.port.out.CardKeys;
import vn.chiboso.membership.application.port.out.IdentitySettings;
import vn.chiboso.membership.application.port.out.QrCodes;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.card.CardCode;
import vn.chiboso.membership.domain.card.CardKey;
import vn.chiboso.membership.domain.card.CardKeyId;

@Service
class OpenCardService implements OpenCard {
    /** What a square of this size reads without its address. */
    private static final int LONGEST_ADDRESS = 86;

    private final HandbookReaders readers;
    private final CardHolders holders;
    private final CardKeys keys;
    private final Secrets secrets;
    private final QrCodes squares;
    private final IdentitySettings settings;
    private final Units units;
    private final Clock clock;

    OpenCardService(
            HandbookReaders readers,
            CardHolders holders,
            CardKeys keys,
            Secrets secrets,
            QrCodes squares,
            IdentitySettings settings,
            Units units,
            Clock clock) {
        this.readers = readers;
        this.holders = holders;
        this.keys = keys;
        this.secrets = secrets;
        this.squares = squares;
        this.settings = settings;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Card open(Actor actor) {
        var person = readers.own(actor).person();
        var unitName = units.find(person.unit()).map(UnitView::name).orElse("");
        var now = clock.instant();
        var holder = holders.find(person.id());
        if (holder.isEmpty()) {
            return new Card(person.fullName(), unitName, null, null, "", null, now);
        }
        var key = key(person.id(), now);
        var address = address();
        var square = squares.of(address + CardCode.of(key, now).text());
        return new Card(person.fullName(), unitName, holder.get().masked(), key, address, square, now);
    }

    private CardKey key(MemberId member, Instant now) {
        return keys.latest(member).filter(young -> young.isYoung(now)).orElseGet(() -> {
            // of chance alone: an id in order of time would tell one day's card from another's
            var chance = ByteBuffer.wrap(secrets.chance(16));
            var made = CardKey.issue(
                    new CardKeyId(new UUID(chance.getLong(), chance.getLong())), member, secrets.chance(32), now);
            keys.add(made, now);
            return made;
        });
    }

    /** A telephone's camera follows it; where the product's own address is too long for the square, the code stands alone. */
    private String address() {
        var address = settings.address() + "/handbook/check?code=";
        return address.length() > LONGEST_ADDRESS ? "" : address;
    }
}
