package vn.chiboso.membership.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.AccountEvents;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.identity.AccountEvent;

/** Whoever gets an office: what one person handed out for their account before must not be one person's way into an officer's. */
@Component
class OfficeBeginnings {
    private final Invitations invitations;
    private final Accounts accounts;
    private final AccountEvents events;
    private final AccountDiary diary;
    private final Secrets secrets;
    private final AccountProvisioning provisioning;
    private final Clock clock;

    OfficeBeginnings(
            Invitations invitations,
            Accounts accounts,
            AccountEvents events,
            AccountDiary diary,
            Secrets secrets,
            AccountProvisioning provisioning,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.events = events;
        this.diary = diary;
        this.secrets = secrets;
        this.provisioning = provisioning;
        this.clock = clock;
    }

    /**
     * Once the office is given.
     *
     * @param agreed a second person confirmed it; of what one gives alone, since nobody else is there, a one-time password stays good,
     *               or the first day would need each slip twice
     */
    void begin(Actor by, MemberId member, boolean agreed) {
        invitations.standingOf(member).ifPresent(open -> invitations.revoke(open.id(), clock.instant()));
        accounts.ofMember(member).ifPresent(account -> {
            if (agreed && account.mustChangePassword() && events.isPasswordByOne(account.id())) {
                forget(account);
            }
            diary.note(account.id(), AccountEvent.Kind.OFFICE_GIVEN, by);
        });
    }

    /** The one-time password that was never used, wherever it opens a door; the next one takes two. */
    private void forget(AccountView account) {
        var nobodys = secrets.oneTime();
        accounts.changePassword(account.id(), provisioning.hash(nobodys), true);
        provisioning.handOver(account.id(), nobodys);
    }
}
