package vn.chiboso.documents.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.documents.api.PaperDraft;
import vn.chiboso.documents.api.PaperId;
import vn.chiboso.documents.api.PaperView;
import vn.chiboso.documents.application.port.in.FilePaper;
import vn.chiboso.documents.application.port.out.DatedRules;
import vn.chiboso.documents.application.port.out.NumberSeriesCounter;
import vn.chiboso.documents.application.port.out.Organisation;
import vn.chiboso.documents.application.port.out.PaperRegister;
import vn.chiboso.documents.domain.BodyNames;
import vn.chiboso.documents.domain.CleanText;
import vn.chiboso.documents.domain.DocumentRefusal;
import vn.chiboso.documents.domain.IssuerRule;
import vn.chiboso.documents.domain.IssuingBody;
import vn.chiboso.documents.domain.NumberSeries;
import vn.chiboso.documents.domain.OfficialPaper;
import vn.chiboso.documents.domain.Paper;
import vn.chiboso.documents.domain.PaperHead;
import vn.chiboso.documents.domain.Secrecy;
import vn.chiboso.documents.events.PaperFiled;
import vn.chiboso.membership.api.Actor;

@Service
class FilePaperService implements FilePaper {
    private final PaperRegister register;
    private final NumberSeriesCounter counter;
    private final Organisation organisation;
    private final DatedRules rules;
    private final PrintedPapers printed;
    private final ApplicationEventPublisher events;
    private final Supplier<UUID> newId;
    private final Clock clock;

    FilePaperService(
            PaperRegister register,
            NumberSeriesCounter counter,
            Organisation organisation,
            DatedRules rules,
            PrintedPapers printed,
            ApplicationEventPublisher events,
            Supplier<UUID> newId,
            Clock clock) {
        this.register = register;
        this.counter = counter;
        this.organisation = organisation;
        this.rules = rules;
        this.printed = printed;
        this.events = events;
        this.newId = newId;
        this.clock = clock;
    }

    @Override
    @Transactional
    public PaperView file(PaperDraft draft, Actor by) {
        var standing = register.bySource(draft.sourceKey());
        if (standing.isPresent()) {
            return standing.get();
        }
        if (CleanText.line(draft.title()).isEmpty()) {
            throw new DocumentRefusal(DocumentRefusal.Reason.TITLE_MISSING);
        }
        // whoever held the numbers before us may have filed this very source, or changed the term
        counter.hold(draft.unit(), draft.kind());
        return register.bySource(draft.sourceKey()).orElseGet(() -> fileNext(draft, by));
    }

    private PaperView fileNext(PaperDraft draft, Actor by) {
        var issuer = organisation
                .issuer(draft.unit(), draft.date())
                .orElseThrow(() -> new DocumentRefusal(DocumentRefusal.Reason.NOT_FOUND));
        var rule = rules.issuerOn(issuer.kind(), draft.date())
                .orElseThrow(() -> new DocumentRefusal(DocumentRefusal.Reason.ISSUES_NO_PAPERS, issuer.name()));
        return file(draft, issuer, rule, by);
    }

    private PaperView file(PaperDraft draft, IssuingBody issuer, IssuerRule rule, Actor by) {
        var series = new NumberSeries(draft.kind(), issuer.term());
        var number = counter.next(series);
        var head = new PaperHead(
                BodyNames.onPaper(issuer.superior()),
                BodyNames.onPaper(issuer.name()),
                series.symbol(number, rule),
                BodyNames.place(issuer.seat()),
                draft.date());
        var content = OfficialPaper.of(draft, head, rule.archiveLine());
        var digests = printed.keep(content);
        var paper = new Paper(
                new PaperId(newId.get()),
                issuer.unit(),
                issuer.path(),
                issuer.term(),
                number,
                Secrecy.INTERNAL,
                draft.audience(),
                draft.sourceKey(),
                content,
                digests.docx(),
                digests.pdf(),
                clock.instant(),
                by.account());
        if (!register.add(paper)) {
            // the same source was filed at the same time as another kind: two kinds cannot come of one source
            throw new IllegalStateException("source %s is being filed twice".formatted(draft.sourceKey()));
        }
        var view = paper.view();
        events.publishEvent(new PaperFiled(
                view.id(), view.unit(), view.kind(), view.symbol(), view.title(), view.date(), view.sourceKey()));
        return view;
    }
}
