package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.out.Foundation;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.application.port.out.UnitBooks;
import vn.chiboso.membership.application.port.out.UnitSheets;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.unitbook.PlannedUnit;
import vn.chiboso.membership.domain.unitbook.UnitFinding;
import vn.chiboso.membership.domain.unitbook.UnitFounding;
import vn.chiboso.membership.domain.unitbook.UnitSheet;

/** Founds a piece of a sheet in sets; called inside the piece's transaction. Every row is judged anew, as things stand by then. */
@Component
class UnitSheetWriting {
    private final UnitSheetCharge charge;
    private final UnitSheets sheets;
    private final UnitBooks books;
    private final FoundingFrames frames;
    private final Foundation foundation;
    private final Reorganisations reorganisations;
    private final TreeSurvey survey;
    private final Supplier<UUID> newId;
    private final Clock clock;

    UnitSheetWriting(
            UnitSheetCharge charge,
            UnitSheets sheets,
            UnitBooks books,
            FoundingFrames frames,
            Foundation foundation,
            Reorganisations reorganisations,
            TreeSurvey survey,
            Supplier<UUID> newId,
            Clock clock) {
        this.charge = charge;
        this.sheets = sheets;
        this.books = books;
        this.frames = frames;
        this.foundation = foundation;
        this.reorganisations = reorganisations;
        this.survey = survey;
        this.newId = newId;
        this.clock = clock;
    }

    void write(UnitSheet sheet, List<PlannedUnit> rows) {
        reorganisations.hold(); // whoever founds by decision does so one after another
        var parents =
                rows.stream().map(row -> Objects.requireNonNull(row.parent())).collect(Collectors.toSet());
        survey.lock(parents);
        var founding = new UnitFounding(
                frames.of(rows.stream().map(PlannedUnit::line).toList()), books.around(parents, LocalDate.now(clock)));
        var labels = new ArrayDeque<>(foundation.labels(rows.size()));
        var by = charge.orderer(sheet);
        var units = new ArrayList<UnitBooks.Founding>();
        var founded = new ArrayList<Integer>();
        Map<Integer, UnitFinding> movedOn = new HashMap<>();
        for (var row : rows) {
            try {
                var found = founding.found(
                        row.line(),
                        Objects.requireNonNull(row.unit()),
                        Objects.requireNonNull(row.parent()),
                        labels.remove());
                units.add(new UnitBooks.Founding(found.node(), entry(found, by)));
                founded.add(row.row());
            } catch (Refusal refusal) {
                movedOn.put(row.row(), UnitFinding.of(refusal));
            }
        }
        books.found(units);
        sheets.settle(sheet.id(), founded, movedOn);
    }

    private @Nullable Reorganisation entry(UnitFounding.Found found, Actor by) {
        var plan = found.plan();
        var decision = found.decision();
        return plan == null || decision == null
                ? null
                : new Reorganisation(
                        new ReorganisationId(newId.get()),
                        plan.kind(),
                        plan.issuer(),
                        "",
                        decision,
                        plan.units(),
                        plan.lines(),
                        by.account(),
                        by.name(),
                        clock.instant(),
                        null);
    }
}
