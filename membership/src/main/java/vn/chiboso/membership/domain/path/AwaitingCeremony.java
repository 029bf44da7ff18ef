package vn.chiboso.membership.domain.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;

/**
 * Admitted, and waits for the ceremony.
 *
 * @param admission  the act
 * @param seen       how many acts the path has
 * @param receivedOn null when the branch has not noted when the decision came
 */
public record AwaitingCeremony(
        MemberId member,
        ActId admission,
        int seen,
        String fullName,
        String decisionNumber,
        LocalDate signedOn,
        @Nullable LocalDate receivedOn) {}
