package vn.chiboso.membership.events;

import java.time.LocalDate;
import vn.chiboso.membership.api.MemberId;

/**
 * Two records turned out to be one person: whoever keeps something open for {@code gone} has it follow to {@code kept}. What
 * records a day as it was keeps the id of then.
 */
public record PersonsMerged(MemberId gone, MemberId kept, LocalDate day) {}
