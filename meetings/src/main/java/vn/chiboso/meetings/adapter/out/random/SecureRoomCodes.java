package vn.chiboso.meetings.adapter.out.random;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;
import vn.chiboso.meetings.application.port.out.RoomCodes;

/** Six digits from the platform's secure random source. */
@Component
class SecureRoomCodes implements RoomCodes {
    private static final int BOUND = 1_000_000;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        return "%06d".formatted(random.nextInt(BOUND));
    }
}
