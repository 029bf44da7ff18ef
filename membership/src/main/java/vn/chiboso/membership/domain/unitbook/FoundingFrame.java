package vn.chiboso.membership.domain.unitbook;

import java.time.LocalDate;

/**
 * What every founding has to keep to.
 *
 * @param setUpOn what began later rests on a decision
 */
public record FoundingFrame(OfficialCodes codes, DecisionNumbers numbers, LocalDate setUpOn, LocalDate today) {}
