package vn.chiboso.membership.application.port.out;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.domain.roll.RollImportId;

/** For service tests; holds to the same contract as the real one. */
public class InMemoryRollImports implements RollImports {
    private final Map<RollImportId, RollImport> imports = new HashMap<>();
    private final Map<RollImportId, byte[]> contents = new HashMap<>();

    @Override
    public void propose(RollImport proposal, byte[] content) {
        imports.put(proposal.id(), proposal);
        contents.put(proposal.id(), content.clone());
    }

    @Override
    public Optional<RollImport> find(RollImportId id) {
        return Optional.ofNullable(imports.get(id));
    }

    @Override
    public Optional<RollImport> lock(RollImportId id) {
        return find(id);
    }

    @Override
    public byte[] content(RollImportId id) {
        var content = contents.get(id);
        if (content == null) {
            throw new IllegalStateException("the content of " + id + " is no longer kept");
        }
        return content;
    }

    @Override
    public void confirm(RollImportId id, RollImport.Result result) {
        contents.remove(id);
        imports.computeIfPresent(
                id,
                (same, i) -> new RollImport(
                        i.id(),
                        i.unit(),
                        i.by(),
                        i.byName(),
                        i.fileName(),
                        i.fileHash(),
                        i.validFrom(),
                        i.proposedAt(),
                        i.expiresAt(),
                        result));
    }

    @Override
    public void forget(Instant now) {
        imports.values().removeIf(i -> i.result() == null && i.expiresAt().isBefore(now));
        contents.keySet().retainAll(imports.keySet());
    }

    @Override
    public Optional<RollImport> last(UnitId unit) {
        return imports.values().stream()
                .filter(i -> i.unit().equals(unit) && i.result() != null)
                .max(Comparator.comparing(InMemoryRollImports::confirmedAt));
    }

    private static Instant confirmedAt(RollImport rollImport) {
        var result = rollImport.result();
        return result == null ? Instant.MIN : result.at();
    }
}
