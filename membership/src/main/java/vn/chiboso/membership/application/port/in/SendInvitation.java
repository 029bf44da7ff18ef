package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.domain.identity.InvitationId;

/** Sends the letter of an invitation's round. Again after it left, does nothing; throws when the mail server does not answer now. */
public interface SendInvitation {
    void send(InvitationId invitation, int round);
}
