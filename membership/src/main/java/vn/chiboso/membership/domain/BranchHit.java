package vn.chiboso.membership.domain;

import vn.chiboso.membership.api.UnitId;

/** A branch found by name, with the unit directly above it; empty when it stands alone. */
public record BranchHit(UnitId unit, String name, String above) {}
