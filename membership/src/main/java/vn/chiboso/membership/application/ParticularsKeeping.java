package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.ParticularsText;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.Residences;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.Folding;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;
import vn.chiboso.membership.domain.protection.Residence;
import vn.chiboso.membership.domain.protection.SearchWay;
import vn.chiboso.membership.domain.roll.Finding;
import vn.chiboso.membership.domain.roll.ListBook;

/** Enters and corrects what is sealed of a person, for the use cases that keep the list book; who may was decided there. */
@Component
class ParticularsKeeping {
    private final CitizenIds citizenIds;
    private final SearchDesk desk;
    private final Residences residences;
    private final Rolls rolls;
    private final Authorities authorities;
    private final Clock clock;

    ParticularsKeeping(
            CitizenIds citizenIds,
            SearchDesk desk,
            Residences residences,
            Rolls rolls,
            Authorities authorities,
            Clock clock) {
        this.citizenIds = citizenIds;
        this.desk = desk;
        this.residences = residences;
        this.rolls = rolls;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * Looks up, and counts, whether the citizen id is free: after everything else that may be refused and before anything is written,
     * so that who is told of it is counted in the same transaction, which ends with nothing else.
     *
     * @throws ProtectionRefusal.Taken when it is somebody else's
     */
    void ask(Actor actor, MemberId member, UnitId unit, ParticularsText text) {
        var kept = citizenIds.of(member).orElse(null);
        var id = told(text, kept);
        if (text.citizenId() == null || Objects.equals(id, kept)) {
            return;
        }
        if (id != null) {
            desk.require(actor, "citizenId");
            requireFree(actor, member, unit, id);
        }
        if (kept != null) {
            // that a number is free tells as much as that it is taken, to who tries them one after the other
            desk.note(actor, List.of(unit), SearchWay.CHANGED, "citizenId");
        } else {
            desk.noteUnlessKept(actor, List.of(unit), SearchWay.CHANGED);
        }
    }

    /** Answers what is unusual; refuses what cannot be. What was asked before is kept. */
    List<Finding> keep(MemberId member, ParticularsText text, ListBook book) {
        keepResidence(member, text);
        return text.citizenId() == null ? List.of() : keepCitizenId(member, text, book);
    }

    /** Null where none is to be kept. */
    private static @Nullable CitizenId told(ParticularsText text, @Nullable CitizenId kept) {
        var typed = text.citizenId() == null ? "" : Folding.tidy(text.citizenId());
        if (typed.isEmpty()) {
            return null;
        }
        return kept != null && kept.masked().equals(typed) ? kept : CitizenId.of(typed);
    }

    private List<Finding> keepCitizenId(MemberId member, ParticularsText text, ListBook book) {
        var kept = citizenIds.of(member).orElse(null);
        var id = told(text, kept);
        if (id == null) {
            if (kept != null) {
                citizenIds.forget(member);
            }
            return List.of();
        }
        if (!id.equals(kept)) {
            citizenIds.put(member, id);
        }
        var found = new ArrayList<Finding>();
        for (var doubt : id.doubts(book.birth(), book.sex())) {
            var code = "citizen-id-" + doubt.name().toLowerCase(Locale.ROOT).replace('_', '-');
            found.add(new Finding(Finding.Severity.WARNING, null, "", code, List.of()));
        }
        return found;
    }

    /** Whose it is may be said where the reader keeps that person's book as well. */
    private void requireFree(Actor actor, MemberId member, UnitId unit, CitizenId id) {
        var owner = citizenIds.owners(List.of(id)).get(id);
        if (owner != null && !owner.equals(member)) {
            desk.note(actor, List.of(unit), SearchWay.TAKEN, "citizenId");
            throw rolls.find(owner, LocalDate.now(clock))
                    .filter(person -> authorities.of(actor, person.unit()).sight() == Authority.Sight.LIST_BOOK)
                    .map(MemberView::fullName)
                    .map(ProtectionRefusal::citizenIdTakenBy)
                    .orElseGet(ProtectionRefusal::citizenIdTaken);
        }
    }

    private void keepResidence(MemberId member, ParticularsText text) {
        if (text.residence() == null && text.commune() == null) {
            return;
        }
        var kept = residences.of(member).orElse(new Residence("", ""));
        var home = said(text.residence(), kept.home());
        var after =
                new Residence(home.equals(Residence.MASK) ? kept.home() : home, said(text.commune(), kept.commune()));
        if (after.isNothing()) {
            residences.forget(member);
        } else if (!after.equals(kept)) {
            residences.put(member, after);
        }
    }

    private static String said(@Nullable String typed, String kept) {
        return typed == null ? kept : Folding.tidy(typed);
    }
}
