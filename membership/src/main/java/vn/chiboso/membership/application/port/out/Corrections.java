package vn.chiboso.membership.application.port.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.handbook.CorrectionId;
import vn.chiboso.membership.domain.handbook.CorrectionRequest;

/** Requests to correct the list book. */
public interface Corrections {
    Optional<CorrectionRequest> find(CorrectionId id);

    /** Nobody else answers it until the transaction ends. */
    Optional<CorrectionRequest> lock(CorrectionId id);

    /** Newest first. */
    List<CorrectionRequest> of(MemberId member);

    /** Not answered, longest waiting first. */
    List<CorrectionRequest> open(Collection<MemberId> members);

    /** The days on which open requests were asked, of the whole house. */
    List<LocalDate> openDays();

    /** Sets the last day of the open requests that were asked on the day. */
    void due(LocalDate askedOn, LocalDate due);

    /** False when the same field of the member is being looked at, or this very request is there. */
    boolean add(CorrectionRequest request);

    void answer(CorrectionRequest request);
}
