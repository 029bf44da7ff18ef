package vn.chiboso.membership.domain.readiness;

import java.time.LocalDate;

/**
 * When somebody was asked last.
 *
 * @param own the member answered by themselves; otherwise somebody wrote it down with their consent
 * @param by  who wrote it down
 */
public record Asking(LocalDate on, boolean own, String by) {}
