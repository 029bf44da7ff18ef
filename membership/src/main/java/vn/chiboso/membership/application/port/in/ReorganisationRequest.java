package vn.chiboso.membership.application.port.in;

import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** What is to be done by which decision; the id is the caller's, so that a double submit does it once. */
public record ReorganisationRequest(ReorganisationId id, Change change, Decision decision) {}
