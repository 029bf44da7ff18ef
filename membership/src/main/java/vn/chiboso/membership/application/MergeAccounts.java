package vn.chiboso.membership.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.domain.AccountView;

/** The accounts of two records that are made one or parted. */
@Component
class MergeAccounts {
    private final Accounts accounts;
    private final Invitations invitations;
    private final SwitchedAccounts switched;
    private final Clock clock;

    MergeAccounts(Accounts accounts, Invitations invitations, SwitchedAccounts switched, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.switched = switched;
        this.clock = clock;
    }

    /** As they are before anything is done. */
    List<AccountView> of(MemberId one, MemberId other) {
        return Stream.of(one, other)
                .map(accounts::ofMember)
                .flatMap(Optional::stream)
                .toList();
    }

    /** After it was done. */
    void tell(Actor actor, List<AccountView> before) {
        switched.tell(actor, before);
    }

    /** A code that is on its way to either would make a second account of one person. */
    void revokeInvitations(MemberId one, MemberId other) {
        Stream.of(one, other)
                .map(invitations::standingOf)
                .flatMap(Optional::stream)
                .forEach(invitation -> invitations.revoke(invitation.id(), clock.instant()));
    }
}
