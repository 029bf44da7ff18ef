package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.IdentityLetters;
import vn.chiboso.membership.application.port.out.IdentitySettings;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.application.port.out.QrCodes;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.identity.Invitation;
import vn.chiboso.membership.domain.identity.InvitationId;
import vn.chiboso.membership.domain.identity.InvitationSlip;
import vn.chiboso.membership.domain.identity.InvitationWay;
import vn.chiboso.membership.domain.identity.OneTimeCode;
import vn.chiboso.membership.events.InvitationMade;

/** Makes a code and sees to it that it reaches the person; callers have decided that it may be. */
@Component
class InvitationMaker {
    private final Invitations invitations;
    private final IdentityLetters letters;
    private final IdentitySettings settings;
    private final Secrets secrets;
    private final QrCodes qrCodes;
    private final ApplicationEventPublisher events;
    private final Supplier<UUID> newId;
    private final Clock clock;

    InvitationMaker(
            Invitations invitations,
            IdentityLetters letters,
            IdentitySettings settings,
            Secrets secrets,
            QrCodes qrCodes,
            ApplicationEventPublisher events,
            Supplier<UUID> newId,
            Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.settings = settings;
        this.secrets = secrets;
        this.qrCodes = qrCodes;
        this.events = events;
        this.newId = newId;
        this.clock = clock;
    }

    /** For a member, whose earlier invitation, if any, gets another code. */
    InvitationSlip ofMember(Actor by, MemberId member, String name, String unit, boolean hasAddress) {
        var standing = invitations.standingOf(member);
        if (standing.isPresent()) {
            return again(by, standing.get(), hasAddress);
        }
        return first(by, member, name, unit, hasAddress);
    }

    /** For a technical administrator to be: always on paper. */
    InvitationSlip ofAdministrator(Actor by, String displayName) {
        return first(by, null, displayName, "", false);
    }

    /** Another code for the same invitation. */
    InvitationSlip again(Actor by, Invitation earlier, boolean hasAddress) {
        var renewed = invitation(
                earlier.id(), earlier.member(), earlier.name(), earlier.unit(), earlier.round() + 1, by, hasAddress);
        var code = secrets.oneTime();
        invitations.renew(renewed, new OneTimeCode(code), by.account());
        return slip(renewed, code);
    }

    private InvitationSlip first(Actor by, @Nullable MemberId member, String name, String unit, boolean hasAddress) {
        var made = invitation(new InvitationId(newId.get()), member, name, unit, 1, by, hasAddress);
        var code = secrets.oneTime();
        invitations.add(made, new OneTimeCode(code), by.account());
        return slip(made, code);
    }

    private Invitation invitation(
            InvitationId id,
            @Nullable MemberId member,
            String name,
            String unit,
            int round,
            Actor by,
            boolean hasAddress) {
        var way = hasAddress && letters.canLeave() ? InvitationWay.EMAIL : InvitationWay.PAPER;
        var now = clock.instant();
        var until = now.plus(settings.invitationLasts());
        return new Invitation(id, member, name, unit, way, round, by.name(), now, until, null, null, null);
    }

    /** What follows the hash is never sent: no log of a proxy keeps the code. */
    private InvitationSlip slip(Invitation made, String code) {
        var link = settings.address() + "/invitation";
        if (made.way() == InvitationWay.EMAIL) {
            events.publishEvent(new InvitationMade(made.id().value(), made.round()));
            return new InvitationSlip(
                    made.id(), made.name(), made.unit(), made.way(), null, link, null, made.expiresAt());
        }
        return new InvitationSlip(
                made.id(),
                made.name(),
                made.unit(),
                made.way(),
                code,
                link,
                qrCodes.of(link + "#code=" + code),
                made.expiresAt());
    }
}
