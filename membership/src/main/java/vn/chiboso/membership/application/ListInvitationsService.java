package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ListInvitations;
import vn.chiboso.membership.application.port.out.Invitations;
import vn.chiboso.membership.domain.AccountRefusal;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.identity.IdentityRefusal;
import vn.chiboso.membership.domain.identity.InvitationId;

@Service
class ListInvitationsService implements ListInvitations {
    private static final int PAGE = 50;

    private final Invitations invitations;
    private final Authorities authorities;
    private final Clock clock;

    ListInvitationsService(Invitations invitations, Authorities authorities, Clock clock) {
        this.invitations = invitations;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page list(Actor actor, Query query) {
        var technical = authorities.isTechnical(actor);
        var scopes = authorities.overseen(actor);
        if (!technical && scopes.isEmpty()) {
            throw AccountRefusal.notFound();
        }
        var found = invitations.list(
                Folding.fold(query.text()),
                technical ? null : scopes,
                before(query.before()),
                PAGE + 1,
                LocalDate.now(clock));
        if (found.size() <= PAGE) {
            return new Page(found, clock.instant(), "");
        }
        var page = List.copyOf(found.subList(0, PAGE));
        return new Page(page, clock.instant(), page.getLast().id().toString());
    }

    private static @Nullable InvitationId before(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new InvitationId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw IdentityRefusal.notFound();
        }
    }
}
