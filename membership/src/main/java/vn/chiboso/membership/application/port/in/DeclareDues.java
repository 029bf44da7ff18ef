package vn.chiboso.membership.application.port.in;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.dues.DuesDeclarationId;
import vn.chiboso.membership.domain.dues.DuesGroup;
import vn.chiboso.membership.domain.dues.ExemptReason;

/** A member declares their group and base, or a keeper enters what stands on their paper (01-QĐ/TW: to be declared honestly). */
public interface DeclareDues {
    void declare(Actor actor, Command command);

    /**
     * What is declared.
     *
     * @param id    chosen by the caller, so that sending twice declares once
     * @param seen  the declaration last known to the form; null when there was none
     * @param from  month of dues from which it holds
     * @param base  as typed; blank where the group needs none
     * @param basis of an exemption
     */
    record Command(
            DuesDeclarationId id,
            MemberId member,
            @Nullable DuesDeclarationId seen,
            YearMonth from,
            DuesGroup group,
            String base,
            @Nullable ExemptReason exempt,
            String basis) {}
}
