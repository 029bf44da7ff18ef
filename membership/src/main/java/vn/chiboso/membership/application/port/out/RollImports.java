package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.Optional;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.domain.roll.RollImportId;

/** List books handed in; the content of a proposal is kept sealed until it is confirmed or forgotten. */
public interface RollImports {
    void propose(RollImport proposal, byte[] content);

    Optional<RollImport> find(RollImportId id);

    /** The same, and nobody else may confirm it until the transaction ends. */
    Optional<RollImport> lock(RollImportId id);

    /** Of a proposal; throws {@link IllegalStateException} once confirmed. */
    byte[] content(RollImportId id);

    /** Keeps the result and forgets the content. */
    void confirm(RollImportId id, RollImport.Result result);

    /** Proposals that ran out. */
    void forget(Instant now);

    /** The last confirmed one of the branch. */
    Optional<RollImport> last(UnitId unit);
}
