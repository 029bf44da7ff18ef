package vn.chiboso.membership.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ProposeRollImport;
import vn.chiboso.membership.application.port.out.RollImports;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.roll.RollImport;
import vn.chiboso.membership.domain.roll.RollImportId;

@Service
class ProposeRollImportService implements ProposeRollImport {
    private static final Duration KEPT = Duration.ofHours(2);

    private final RollKeepers keepers;
    private final RollPlanner planner;
    private final RollImports imports;
    private final Supplier<UUID> newId;
    private final Clock clock;

    ProposeRollImportService(
            RollKeepers keepers, RollPlanner planner, RollImports imports, Supplier<UUID> newId, Clock clock) {
        this.keepers = keepers;
        this.planner = planner;
        this.imports = imports;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public RollImportId propose(Actor actor, Command command) {
        var unit = keepers.requireImporter(actor, command.unit());
        var today = LocalDate.now(clock);
        var validFrom = command.validFrom() == null ? today : command.validFrom();
        if (validFrom.isAfter(today)) {
            throw RollRefusal.future();
        }
        planner.plan(unit.id(), command.content());
        var now = clock.instant();
        imports.forget(now);
        var id = new RollImportId(newId.get());
        var name = Folding.tidy(command.fileName());
        var proposal = new RollImport(
                id,
                unit.id(),
                actor.account(),
                actor.name(),
                name.isEmpty() ? "xlsx" : name.substring(0, Math.min(name.length(), 200)),
                hash(command.content()),
                validFrom,
                now,
                now.plus(KEPT),
                null);
        imports.propose(proposal, command.content());
        return id;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
