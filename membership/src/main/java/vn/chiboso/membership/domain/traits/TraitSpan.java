package vn.chiboso.membership.domain.traits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said for a while.
 *
 * @param from  first day
 * @param until first day no longer; null until further notice
 * @param value null: nothing was said
 */
public record TraitSpan(
        LocalDate from, @Nullable LocalDate until, @Nullable String value) {}
