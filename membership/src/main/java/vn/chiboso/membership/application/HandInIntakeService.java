package vn.chiboso.membership.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.HandInIntake;
import vn.chiboso.membership.application.port.out.IntakeBlocks;
import vn.chiboso.membership.application.port.out.IntakeLimit;
import vn.chiboso.membership.application.port.out.Intakes;
import vn.chiboso.membership.application.port.out.ListBookLimit;
import vn.chiboso.membership.application.port.out.RollBooks;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.RollRefusal;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.intake.Intake;
import vn.chiboso.membership.domain.intake.IntakeCounts;
import vn.chiboso.membership.domain.intake.IntakeId;
import vn.chiboso.membership.domain.intake.IntakeRefusal;
import vn.chiboso.membership.domain.intake.IntakeState;
import vn.chiboso.membership.domain.roll.RollField;
import vn.chiboso.membership.domain.roll.RollReader;
import vn.chiboso.membership.domain.roll.RollSheet;

@Service
class HandInIntakeService implements HandInIntake {
    private final IntakeCharge charge;
    private final RollBooks books;
    private final Intakes intakes;
    private final IntakeBlocks blocks;
    private final IntakeLimit limit;
    private final ListBookLimit ofOneBranch;
    private final Supplier<UUID> newId;
    private final Clock clock;

    HandInIntakeService(
            IntakeCharge charge,
            RollBooks books,
            Intakes intakes,
            IntakeBlocks blocks,
            IntakeLimit limit,
            ListBookLimit ofOneBranch,
            Supplier<UUID> newId,
            Clock clock) {
        this.charge = charge;
        this.books = books;
        this.intakes = intakes;
        this.blocks = blocks;
        this.limit = limit;
        this.ofOneBranch = ofOneBranch;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public IntakeId handIn(Actor actor, Command command) {
        var node = charge.require(actor, command.unit());
        var today = LocalDate.now(clock);
        var validFrom = command.validFrom() == null ? today : command.validFrom();
        if (validFrom.isAfter(today)) {
            throw RollRefusal.future();
        }
        var id = new IntakeId(newId.get());
        var begun = intake(id, actor, node, command, validFrom);
        intakes.hand(begun);
        var cutting = new Cutting(id, begun.branch(), blocks);
        var reader = new RollReader(begun.branch() ? ofOneBranch.mostRows() : limit.mostRows(), cutting::take);
        books.read(command.content(), reader::accept);
        var sheet = reader.finish();
        cutting.finish();
        intakes.read(read(begun, sheet, cutting));
        return id;
    }

    private Intake intake(IntakeId id, Actor actor, TreeNode node, Command command, LocalDate validFrom) {
        var now = clock.instant();
        var name = Folding.tidy(command.fileName());
        return new Intake(
                id,
                node.id(),
                node.path(),
                node.form().kind() == UnitKind.BRANCH,
                actor.account(),
                actor.name(),
                name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), 200)),
                hash(command.content()),
                validFrom,
                IntakeState.CHECKING,
                Set.of(),
                "",
                "",
                0,
                0,
                0,
                IntakeCounts.NONE,
                now,
                now.plus(limit.kept()),
                null,
                0,
                0);
    }

    private static Intake read(Intake begun, RollSheet sheet, Cutting cutting) {
        var columns = sheet.fields();
        var unknown = String.join(", ", sheet.unknown());
        var ignored = sheet.ignored().stream().map(String::valueOf).collect(Collectors.joining(", "));
        if (!begun.branch() && !columns.contains(RollField.UNIT)) {
            throw IntakeRefusal.needsUnits(RollField.UNIT.heading());
        }
        return new Intake(
                begun.id(),
                begun.unit(),
                begun.path(),
                begun.branch(),
                begun.by(),
                begun.byName(),
                begun.fileName(),
                begun.fileHash(),
                begun.validFrom(),
                begun.state(),
                columns,
                unknown.substring(0, Math.min(unknown.length(), 1_000)),
                ignored,
                cutting.rows(),
                cutting.blocks(),
                0,
                begun.counts(),
                begun.handedAt(),
                begun.expiresAt(),
                null,
                0,
                0);
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
