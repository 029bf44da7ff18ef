package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.out.IdentitySettings;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.domain.identity.SecondFactorMode;

/** Whose accounts reach so far that a password alone is little: who leads, who oversees, who administers. */
@Component
class SecondFactorDuty {
    private static final Set<Position> CONCERNED =
            EnumSet.complementOf(EnumSet.of(Position.COMMITTEE_MEMBER, Position.GROUP_LEADER));

    private final Positions positions;
    private final IdentitySettings settings;
    private final Clock clock;

    SecondFactorDuty(Positions positions, IdentitySettings settings, Clock clock) {
        this.positions = positions;
        this.settings = settings;
        this.clock = clock;
    }

    boolean isUsed() {
        return settings.secondFactor() != SecondFactorMode.OFF;
    }

    /** Whose holders are to set up a second factor where they sign in, as technical administrators are; empty when nobody is to. */
    Optional<Set<Position>> requiredElsewhere() {
        return settings.isSecondFactorRequiredElsewhere() ? Optional.of(CONCERNED) : Optional.empty();
    }

    /** Only asks once it matters. */
    boolean isRequiredOf(Actor actor) {
        return settings.secondFactor() == SecondFactorMode.REQUIRED && concerns(actor);
    }

    boolean concerns(Actor actor) {
        var member = actor.member();
        return member == null || positions.holdsAny(member, CONCERNED, LocalDate.now(clock));
    }
}
