package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.Terms;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.application.port.out.UnitBooks;
import vn.chiboso.membership.application.port.out.UnitTraits;
import vn.chiboso.membership.domain.unitbook.FoundingFrame;
import vn.chiboso.membership.domain.unitbook.UnitField;
import vn.chiboso.membership.domain.unitbook.UnitLine;

/** Gathers what the founding of many units has to keep to. */
@Component
class FoundingFrames {
    private final UnitBooks books;
    private final UnitTraits traits;
    private final TreeSurvey survey;
    private final Reorganisations reorganisations;
    private final ComingReorganisations coming;
    private final Terms terms;
    private final Clock clock;

    FoundingFrames(
            UnitBooks books,
            UnitTraits traits,
            TreeSurvey survey,
            Reorganisations reorganisations,
            ComingReorganisations coming,
            Terms terms,
            Clock clock) {
        this.books = books;
        this.traits = traits;
        this.survey = survey;
        this.reorganisations = reorganisations;
        this.coming = coming;
        this.terms = terms;
        this.clock = clock;
    }

    FoundingFrame of(Collection<UnitLine> lines) {
        // few codes were ever used by somebody else: only those are asked for by day
        var used = books.known(
                lines.stream().map(line -> line.shown(UnitField.CODE)).collect(Collectors.toSet()));
        return new FoundingFrame(
                (code, from) -> used.contains(code) && traits.isCodeTaken(code, null, from, null),
                new SharedNumbers(reorganisations, coming, terms),
                survey.setUpOn(),
                LocalDate.now(clock));
    }
}
