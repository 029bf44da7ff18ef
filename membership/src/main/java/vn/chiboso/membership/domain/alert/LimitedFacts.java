package vn.chiboso.membership.domain.alert;

import vn.chiboso.membership.domain.path.Path;

/**
 * Somebody of the branch's own who was once exempted for a time, suspended or abroad.
 *
 * @param path all of it
 */
public record LimitedFacts(String fullName, Path path) {}
