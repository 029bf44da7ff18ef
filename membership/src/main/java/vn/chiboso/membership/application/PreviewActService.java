package vn.chiboso.membership.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberDiary;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.PreviewAct;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.out.Accounts;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Transfers;
import vn.chiboso.membership.domain.AccountView;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.transfer.TransferLine;

@Service
class PreviewActService implements PreviewAct {
    private final PathSubjects subjects;
    private final ActDrafts drafts;
    private final PathKeeper keeper;
    private final Positions positions;
    private final Accounts accounts;
    private final Transfers transfers;
    private final Units units;
    private final List<MemberDiary> diaries;

    PreviewActService(
            PathSubjects subjects,
            ActDrafts drafts,
            PathKeeper keeper,
            Positions positions,
            Accounts accounts,
            Transfers transfers,
            Units units,
            List<MemberDiary> diaries) {
        this.subjects = subjects;
        this.drafts = drafts;
        this.keeper = keeper;
        this.positions = positions;
        this.accounts = accounts;
        this.transfers = transfers;
        this.units = units;
        this.diaries = List.copyOf(diaries);
    }

    /** Locks the path and what is open, so it is no read-only transaction; it keeps nothing. */
    @Override
    @Transactional
    public View preview(Actor actor, RecordAct.Command command) {
        var member = command.member();
        var unit = subjects.requireRecorder(actor, member);
        var id = command.id() == null ? keeper.newActId() : command.id();
        var draft = drafts.of(unit, id, command);
        var act = draft.act();
        // whatever the path itself refuses
        Objects.requireNonNull(draft.path().with(act, keeper.rules(draft.ceremonyOn(), false)));
        if (!act.kind().ends()) {
            return new View(unit, act, List.of(), false, List.of(), 0);
        }
        return new View(
                unit,
                act,
                positions.lasting(member, act.on()).stream().map(this::post).toList(),
                accounts.ofMember(member).filter(AccountView::enabled).isPresent(),
                open(member),
                (int) diaries.stream()
                        .flatMap(diary -> diary.tasks(member).stream())
                        .filter(task -> task.doneOn() == null)
                        .count());
    }

    private Post post(HeldPosition held) {
        return new Post(held, units.find(held.unit()).map(UnitView::name).orElse(""));
    }

    private List<TransferLine> open(MemberId member) {
        return transfers.lockOpenOf(member).stream()
                .map(transfer -> transfers.line(transfer.id()))
                .flatMap(Optional::stream)
                .toList();
    }
}
