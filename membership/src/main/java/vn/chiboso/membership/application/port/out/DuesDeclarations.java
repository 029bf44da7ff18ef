package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.dues.DuesDeclaration;

/** What members said about their dues; sealed at rest, added to and never changed. */
public interface DuesDeclarations {
    /** Nobody else may add one of the member until the transaction ends. */
    void lock(MemberId member);

    /** The last recorded first. */
    List<DuesDeclaration> of(MemberId member);

    /** What holds for the month, for those who declared anything. */
    Map<MemberId, DuesDeclaration> inForce(Collection<MemberId> members, YearMonth month);

    void add(DuesDeclaration declaration, AccountId by, Instant at);
}
