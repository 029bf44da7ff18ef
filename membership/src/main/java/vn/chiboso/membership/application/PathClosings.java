package vn.chiboso.membership.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Closures;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Transfers;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferStep;

/** What an act ends beside the path: positions, the account, transfers. Each is kept as it was, for an annulment. */
@Component
class PathClosings {
    private final Closures closures;
    private final Positions positions;
    private final Accounts accounts;
    private final Transfers transfers;
    private final SwitchedAccounts switched;
    private final TransferNews news;

    PathClosings(
            Closures closures,
            Positions positions,
            Accounts accounts,
            Transfers transfers,
            SwitchedAccounts switched,
            TransferNews news) {
        this.closures = closures;
        this.positions = positions;
        this.accounts = accounts;
        this.transfers = transfers;
        this.switched = switched;
        this.news = news;
    }

    /**
     * After the act was kept.
     *
     * @param stepped the transfer that brought it, whose step is told by who takes it; null for none
     */
    void close(Actor actor, Path before, Path after, Act act, @Nullable TransferId stepped) {
        var home = before.stage().home();
        if (act.kind().ends()) {
            closures.positions(act.id(), after.member(), null, act.on());
            positions.endAll(after.member(), null, act.on().minusDays(1));
            closures.account(act.id(), after.member());
            accounts.ofMember(after.member()).ifPresent(account -> {
                accounts.enable(account.id(), false);
                switched.tell(actor, List.of(account));
            });
        } else if (act.kind() == ActKind.TRANSFERRED && home != null) {
            // who is transferred leaves the committee from that day (208-QĐ/TW)
            relieve(after, act, home);
        }
        settle(actor, after, act, stepped);
    }

    private void relieve(Path after, Act act, UnitId unit) {
        closures.positions(act.id(), after.member(), unit, act.on());
        positions.endAll(after.member(), unit, act.on().minusDays(1));
    }

    /** Cách chức: the position named ends with the day before. */
    void dismiss(Act act, PositionId position) {
        closures.position(act.id(), position);
        positions.end(position, act.on().minusDays(1));
    }

    /** What was under way for somebody who is no longer there, and a stay that is over otherwise. */
    private void settle(Actor actor, Path after, Act act, @Nullable TransferId stepped) {
        var stage = after.stage();
        for (var transfer : transfers.lockOpenOf(after.member())) {
            var over = transfer.isStay() ? stage.stay() == null : stage.ended() != null;
            var longer = transfer.isStay() && act.kind() == ActKind.HOSTING_EXTENDED ? act.until() : null;
            if (over || longer != null) {
                closures.transfer(act.id(), transfer.id());
                var settled = over ? ended(transfer, act) : transfer.extended(Objects.requireNonNull(longer));
                transfers.keep(settled);
                if (!transfer.id().equals(stepped)) {
                    news.moved(actor, transfer, settled, kind(settled));
                }
            }
        }
    }

    private static TransferStep.Kind kind(Transfer settled) {
        return switch (settled.state()) {
            case RETURNED -> TransferStep.Kind.RETURNED;
            case ENDED -> TransferStep.Kind.ENDED;
            default -> TransferStep.Kind.EXTENDED;
        };
    }

    private static Transfer ended(Transfer transfer, Act act) {
        var since = transfer.settledOn();
        var back = act.kind() == ActKind.HOSTING_ENDED && transfer.isStay();
        return back && (since == null || !act.on().isBefore(since))
                ? transfer.returned(act.on(), act.note(), act.on())
                : transfer.ended(act.on());
    }

    /** After an act was annulled; answers the positions that somebody else holds by now. */
    List<Position> reopen(Actor actor, ActId annulled) {
        var before = closures.accounts(annulled).stream()
                .map(accounts::find)
                .flatMap(Optional::stream)
                .toList();
        var settled = closures.transfers(annulled).stream()
                .map(transfers::lock)
                .flatMap(Optional::stream)
                .toList();
        var taken = closures.restore(annulled);
        switched.tell(actor, before);
        settled.forEach(was ->
                transfers.find(was.id()).ifPresent(again -> news.moved(actor, was, again, TransferStep.Kind.RESUMED)));
        return taken;
    }
}
