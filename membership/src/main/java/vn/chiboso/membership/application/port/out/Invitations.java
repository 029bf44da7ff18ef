package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.identity.Invitation;
import vn.chiboso.membership.domain.identity.InvitationId;
import vn.chiboso.membership.domain.identity.OneTimeCode;

/** Invitations to make an account. Of a code its digest is kept; the code itself, sealed, only until its letter has left. */
public interface Invitations {
    void add(Invitation invitation, OneTimeCode code, AccountId by);

    /** A new round: another code, another way perhaps, open again. */
    void renew(Invitation invitation, OneTimeCode code, AccountId by);

    /** A second person agreed to its present code. */
    void agreed(InvitationId id);

    Optional<Invitation> find(InvitationId id);

    Optional<Invitation> byCode(OneTimeCode code);

    /** The one of the member that was neither used nor taken back, however old. */
    Optional<Invitation> standingOf(MemberId member);

    /** Those of the members who have one that is still good. */
    Set<MemberId> invited(Collection<MemberId> members, Instant now);

    /** At most {@code limit} before the id, newest first; text is folded and looked for in names; scopes null means all. */
    List<Invitation> list(
            String text, @Nullable List<UnitPath> scopes, @Nullable InvitationId before, int limit, LocalDate day);

    /** Uses it up; false when somebody else was quicker. */
    boolean use(InvitationId id, Instant at);

    void revoke(InvitationId id, Instant at);

    /** The code of the round whose letter has not left; empty when there is none to send any more. */
    Optional<OneTimeCode> unsent(InvitationId id, int round, Instant now);

    /** The letter of the round has left; its code is forgotten. */
    void sent(InvitationId id, int round, Instant at);

    /** The address takes no letter; its code is forgotten. */
    void undeliverable(InvitationId id, int round);
}
