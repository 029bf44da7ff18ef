package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.MergePersons;
import vn.chiboso.membership.application.port.out.Merges;
import vn.chiboso.membership.domain.merge.MergeId;
import vn.chiboso.membership.domain.merge.MergeRefusal;
import vn.chiboso.membership.domain.merge.Merging;
import vn.chiboso.membership.domain.merge.PersonMerge;
import vn.chiboso.membership.events.PersonsMerged;
import vn.chiboso.membership.events.RollChanged;

@Service
class MergePersonsService implements MergePersons {
    private final MergeSides sides;
    private final Merges merges;
    private final Authorities authorities;
    private final MergeAccounts accounts;
    private final Supplier<UUID> newId;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergePersonsService(
            MergeSides sides,
            Merges merges,
            Authorities authorities,
            MergeAccounts accounts,
            Supplier<UUID> newId,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sides = sides;
        this.merges = merges;
        this.authorities = authorities;
        this.accounts = accounts;
        this.newId = newId;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public MergeId merge(Actor actor, Command command) {
        if (command.kept().equals(command.gone())) {
            throw MergeRefusal.same();
        }
        merges.lock(command.kept(), command.gone());
        var found = sides.find(actor, command.kept());
        var kept = found.side();
        var gone = sides.find(actor, command.gone()).side();
        var today = LocalDate.now(clock);
        for (var each : List.of(kept.id(), gone.id())) {
            if (actor.is(each) || authorities.hasOffice(each) || authorities.isInCharge(each)) {
                throw MergeRefusal.office();
            }
        }
        var merging = new Merging(kept, gone, today);
        merging.contradictions(merges.joined(kept.id(), gone.id())).stream()
                .findFirst()
                .ifPresent(against -> {
                    throw against;
                });
        if (merges.isTransferring(kept.id()) || merges.isTransferring(gone.id())) {
            throw MergeRefusal.transfer();
        }
        var merge = new PersonMerge(
                new MergeId(newId.get()),
                kept.id(),
                gone.id(),
                kept.book().name().full(),
                gone.book().name().full(),
                kept.unit(),
                gone.unit(),
                today,
                command.reason(),
                actor.account(),
                actor.name(),
                clock.instant(),
                merges.acts(kept.id(), gone.id()),
                kept.citizen() == null && gone.citizen() != null,
                !kept.residence() && gone.residence(),
                null,
                null);
        var before = accounts.of(kept.id(), gone.id());
        accounts.revokeInvitations(kept.id(), gone.id());
        merges.merge(merge, merging.book(), found.version());
        accounts.tell(actor, before);
        events.publishEvent(new PersonsMerged(gone.id(), kept.id(), today));
        events.publishEvent(new RollChanged(kept.unit(), today, 0, 1));
        if (!gone.unit().equals(kept.unit())) {
            events.publishEvent(new RollChanged(gone.unit(), today, 0, 1));
        }
        return merge.id();
    }
}
