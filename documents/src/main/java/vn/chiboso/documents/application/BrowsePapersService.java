package vn.chiboso.documents.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.application.port.in.BrowsePapers;
import vn.chiboso.documents.application.port.out.Organisation;
import vn.chiboso.documents.application.port.out.PaperFilter;
import vn.chiboso.documents.application.port.out.PaperRegister;
import vn.chiboso.documents.domain.Cursor;
import vn.chiboso.documents.domain.LibraryAccess;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;

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
        var termFrom = query.termFrom();
        var term = termFrom == null ? null : organisation.term(query.unit(), termFrom);
        var found = register.list(query.unit(), new PaperFilter(readable, query.kind(), term, after), PAGE + 1);
        var page = found.stream().limit(PAGE).toList();
        var last = page.isEmpty() ? null : page.getLast();
        var next = last == null || found.size() <= PAGE
                ? null
                : Cursor.of(last.date(), last.id().value()).toString();
        return new PaperPage(page, terms(query.unit(), readable), next);
    }

    /** As they are known now, newest first: a term may be entered or changed after papers of it were filed. */
    private List<Term> terms(UnitId unit, Set<Audience> readable) {
        var terms = new ArrayList<Term>();
        for (var day = register.latest(unit, readable, null);
                day.isPresent();
                day = register.latest(unit, readable, terms.getLast().from())) {
            terms.add(organisation.term(unit, day.get()));
        }
        return terms;
    }
}
