package vn.chiboso.meetings.domain.resolution;

import vn.chiboso.membership.api.MemberId;

/** A member by name, as on the roll when it was written. */
public record Person(MemberId member, String fullName) {}
