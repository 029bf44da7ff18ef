package vn.chiboso.documents.application;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.application.port.in.ChooseLibrary;
import vn.chiboso.documents.application.port.out.Organisation;
import vn.chiboso.documents.domain.DocumentRefusal;
import vn.chiboso.documents.domain.LibraryAccess;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;

@Service
class ChooseLibraryService implements ChooseLibrary {
    private final Organisation organisation;
    private final Clock clock;

    ChooseLibraryService(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Choice choose(@Nullable UnitId wanted, Actor actor) {
        var today = LocalDate.now(clock);
        var others = organisation.librariesOf(actor, today);
        if (wanted == null && others.isEmpty()) {
            throw new DocumentRefusal(DocumentRefusal.Reason.NOT_FOUND);
        }
        var chosen = wanted == null ? organisation.ownBranch(actor, today).orElse(null) : wanted;
        if (chosen == null) {
            return new Choice(null, others, false);
        }
        var standing = organisation.standing(actor, chosen, today);
        LibraryAccess.toRead(standing);
        var unit = organisation.find(chosen).orElseThrow(() -> new DocumentRefusal(DocumentRefusal.Reason.NOT_FOUND));
        return new Choice(unit, others, LibraryAccess.mayAdd(standing));
    }
}
