package vn.chiboso.membership.domain.intake;

import java.time.Instant;

/** The sheet that founded a unit: a party group that no roll had named before. */
public record UnitOrigin(IntakeId intake, String fileName, Instant handedAt) {}
