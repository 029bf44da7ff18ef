package vn.chiboso.documents.application;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.application.port.in.BrowsePapers;
import vn.chiboso.documents.application.port.out.Organisation;
import vn.chiboso.documents.application.port.out.PaperFilter;
import vn.chiboso.documents.application.port.out.PaperRegister;
import vn.chiboso.documents.domain.Cursor;
import vn.chiboso.documents.domain.LibraryAccess;
import vn.chiboso.membership.api.Actor;

@Service
class BrowsePapersService implements BrowsePapers {
    private static final int PAGE = 25;

    private final PaperRegister register;
    private final Organisation organisation;
    private final Clock clock;

    BrowsePapersService(PaperRegister register, Organisation organisation, Clock clock) {
        this.register = register;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public PaperPage browse(Query query, Actor actor) {
        var standing = organisation.standing(actor, query.unit(), LocalDate.now(clock));
        LibraryAccess.toRead(standing);
        var readable = LibraryAccess.readable(standing);
        var after = query.after() == null ? null : Cursor.parse(query.after());
        var found =
                register.list(query.unit(), new PaperFilter(readable, query.kind(), query.termFrom(), after), PAGE + 1);
        var page = found.stream().limit(PAGE).toList();
        var last = page.isEmpty() ? null : page.getLast();
        var next = last == null || found.size() <= PAGE
                ? null
                : Cursor.of(last.date(), last.id().value()).toString();
        return new PaperPage(page, register.termsOf(query.unit(), readable), next);
    }
}
