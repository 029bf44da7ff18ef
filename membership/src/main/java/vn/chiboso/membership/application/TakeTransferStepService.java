package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.TakeTransferStep;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.Transfers;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.Mistakes;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Decision;
import vn.chiboso.membership.domain.path.PathRefusal;
import vn.chiboso.membership.domain.transfer.Transfer;
import vn.chiboso.membership.domain.transfer.TransferRefusal;
import vn.chiboso.membership.domain.transfer.TransferStep;

@Service
class TakeTransferStepService implements TakeTransferStep {
    /** As a decision's number and issuer are kept. */
    private static final int LONGEST = 200;

    private final TransferSides sides;
    private final Transfers transfers;
    private final Paths paths;
    private final PathKeeper keeper;
    private final PathEffects effects;
    private final TransferNews news;
    private final Clock clock;

    TakeTransferStepService(
            TransferSides sides,
            Transfers transfers,
            Paths paths,
            PathKeeper keeper,
            PathEffects effects,
            TransferNews news,
            Clock clock) {
        this.sides = sides;
        this.transfers = transfers;
        this.paths = paths;
        this.keeper = keeper;
        this.effects = effects;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void take(Actor actor, Command command) {
        var transfer = transfers.lock(command.transfer()).orElseThrow(TransferRefusal::notFound);
        sides.requireEither(actor, transfer);
        if (transfer.version() != command.version()) {
            throw TransferRefusal.stale();
        }
        var after = stepped(actor, transfer, command.step());
        transfers.keep(after);
        news.moved(actor, transfer, after, kind(command.step()));
    }

    private Transfer stepped(Actor actor, Transfer transfer, Step step) {
        return switch (step) {
            case Step.Send send -> send(actor, transfer, send);
            case Step.Receive receive -> receive(actor, transfer, receive);
            case Step.Refuse refuse -> {
                sides.requireDestination(actor, transfer);
                yield transfer.refused(today(), tidy(refuse.remark()));
            }
            case Step.Withdraw withdraw -> {
                sides.requireHome(actor, transfer);
                yield transfer.withdrawn(today(), tidy(withdraw.remark()));
            }
            case Step.Return back -> end(actor, transfer, back);
            case Step.Extend extend -> extend(actor, transfer, extend);
        };
    }

    private static TransferStep.Kind kind(Step step) {
        return switch (step) {
            case Step.Send _ -> TransferStep.Kind.SENT;
            case Step.Receive _ -> TransferStep.Kind.RECEIVED;
            case Step.Refuse _ -> TransferStep.Kind.REFUSED;
            case Step.Withdraw _ -> TransferStep.Kind.WITHDRAWN;
            case Step.Return _ -> TransferStep.Kind.RETURNED;
            case Step.Extend _ -> TransferStep.Kind.EXTENDED;
        };
    }

    private Transfer send(Actor actor, Transfer transfer, Step.Send send) {
        sides.requireHome(actor, transfer);
        var number = tidy(send.number());
        var issuer = tidy(send.issuer());
        var mistakes = new Mistakes();
        mistakes.check(() -> requirePaper("number", number));
        mistakes.check(() -> day("sentOn", send.on()));
        mistakes.check(() -> requirePaper("issuer", issuer));
        mistakes.require();
        return transfer.sent(
                Objects.requireNonNull(number), Objects.requireNonNull(issuer), day("sentOn", send.on()), today());
    }

    private static void requirePaper(String field, @Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            throw TransferRefusal.paper(field);
        }
    }

    private Transfer receive(Actor actor, Transfer transfer, Step.Receive receive) {
        sides.requireDestination(actor, transfer);
        var received = transfer.received(day("on", receive.on()), tidy(receive.remark()), today());
        var note = transfer.place() == null ? received.remark() : transfer.place();
        try {
            record(actor, received, received.kind().act(received.isOutside()), receive.on(), note);
        } catch (PathRefusal refusal) {
            // why is home's to know: it may be an inspection
            throw sides.isAtHome(actor, transfer) ? refusal : TransferRefusal.homeFirst();
        }
        return received;
    }

    private Transfer end(Actor actor, Transfer transfer, Step.Return back) {
        var returned = transfer.returned(day("on", back.on()), tidy(back.remark()), today());
        record(actor, returned, ActKind.HOSTING_ENDED, back.on(), returned.remark());
        return returned;
    }

    private Transfer extend(Actor actor, Transfer transfer, Step.Extend extend) {
        sides.requireHome(actor, transfer);
        var extended = transfer.extended(day("until", extend.until()));
        record(actor, extended, ActKind.HOSTING_EXTENDED, today(), null);
        return extended;
    }

    private void record(Actor actor, Transfer transfer, ActKind kind, @Nullable LocalDate on, @Nullable String note) {
        var path = paths.lock(transfer.member());
        var carries = kind == ActKind.HOSTED || kind == ActKind.HOSTING_EXTENDED;
        var act = Act.to(
                keeper.newActId(),
                kind,
                day("on", on),
                kind == ActKind.TRANSFERRED || kind == ActKind.HOSTED ? transfer.destination() : null,
                carries ? transfer.until() : null,
                paper(transfer),
                note);
        var after = keeper.recordFor(transfer, actor, path, act);
        effects.follow(after, act, transfer.home());
    }

    private static @Nullable Decision paper(Transfer transfer) {
        var number = transfer.paperNumber();
        var issuer = transfer.paperIssuer();
        var sentOn = transfer.sentOn();
        return number == null || issuer == null || sentOn == null ? null : new Decision(number, issuer, sentOn, null);
    }

    private static LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw TransferRefusal.dayMissing(field);
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static @Nullable String tidy(@Nullable String text) {
        var tidy = text == null ? "" : Folding.tidy(text);
        return tidy.isEmpty() ? null : tidy.substring(0, Math.min(tidy.length(), 500));
    }
}
