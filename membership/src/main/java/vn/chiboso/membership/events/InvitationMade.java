package vn.chiboso.membership.events;

import java.util.UUID;

/**
 * An invitation to make an account was made, or made anew; its letter is to leave. Carries no code: an event is kept for years.
 *
 * @param round which of its codes
 */
public record InvitationMade(UUID invitation, int round) {}
