package vn.chiboso.membership.domain.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.handbook.CommitmentStep;

/**
 * Where the commitments of somebody stand who takes part in the branch's life; exempt members, and whoever is away or suspended, are
 * asked for none.
 *
 * @param since    the day of the ceremony; null when it is not known
 * @param thisYear last step of this year's that is no draft; null when nothing was handed in
 * @param lastYear the same of last year's
 */
public record PromiseFacts(
        MemberId member,
        @Nullable LocalDate since,
        @Nullable CommitmentStep thisYear,
        @Nullable CommitmentStep lastYear) {}
