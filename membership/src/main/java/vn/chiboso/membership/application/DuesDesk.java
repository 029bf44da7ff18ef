package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.out.DuesPayers;
import vn.chiboso.membership.application.port.out.DuesRuleBook;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.application.port.out.Tree;
import vn.chiboso.membership.domain.dues.DuesLine;
import vn.chiboso.membership.domain.dues.DuesRefusal;
import vn.chiboso.membership.domain.dues.DuesRights;
import vn.chiboso.membership.domain.dues.DuesSheet;
import vn.chiboso.membership.domain.dues.Tariff;

/** Finds the facts about a branch's dues and who keeps them; the domain decides. */
@Component
class DuesDesk {
    /** The oldest rules kept are of 2010. */
    private static final YearMonth FIRST = YearMonth.of(2010, 6);

    private final Authorities authorities;
    private final Standings standings;
    private final Units units;
    private final Tree tree;
    private final DuesRuleBook rules;
    private final DuesPayers payers;
    private final DuesSheets sheets;
    private final Clock clock;

    DuesDesk(
            Authorities authorities,
            Standings standings,
            Units units,
            Tree tree,
            DuesRuleBook rules,
            DuesPayers payers,
            DuesSheets sheets,
            Clock clock) {
        this.authorities = authorities;
        this.standings = standings;
        this.units = units;
        this.tree = tree;
        this.rules = rules;
        this.payers = payers;
        this.sheets = sheets;
        this.clock = clock;
    }

    DuesRights rights(Actor actor, UnitId unit) {
        return new DuesRights(standings.of(actor, unit, LocalDate.now(clock)), authorities.isTechnical(actor));
    }

    UnitView requireKeeper(Actor actor, UnitId unit) {
        rights(actor, unit).requireKeeps();
        return units.find(unit).filter(view -> view.kind() == UnitKind.BRANCH).orElseThrow(DuesRefusal::notFound);
    }

    /** The branch whose dues the actor keeps; null when there is none. */
    @Nullable
    UnitId kept(Actor actor) {
        return standings.branchesOf(actor, LocalDate.now(clock)).stream()
                .filter(branch -> rights(actor, branch).keeps())
                .findFirst()
                .orElse(null);
    }

    /** The same, or else the actor's own, whose dues they may not see; null for who is on no roll. */
    @Nullable
    UnitId keptOrOwn(Actor actor) {
        var kept = kept(actor);
        return kept != null
                ? kept
                : standings.branchesOf(actor, LocalDate.now(clock)).stream()
                        .findFirst()
                        .orElse(null);
    }

    /** Sheets and proposals go from the oldest rules to the next month. */
    void requireMonth(YearMonth month) {
        if (month.isAfter(YearMonth.now(clock).plusMonths(1))) {
            throw DuesRefusal.tooEarly();
        }
        if (month.isBefore(FIRST)) {
            throw DuesRefusal.nobody();
        }
    }

    UnitId unitAt(UnitPath path, LocalDate day) {
        return tree.lineage(path, day).getLast().id();
    }

    Tariff tariff(UnitId unit, YearMonth month) {
        return new Tariff(rules.all(), region(unit, month.atDay(1)), month);
    }

    /** What a sheet would say today. */
    DuesSheet proposal(UnitId unit, YearMonth month) {
        var tariff = tariff(unit, month);
        var lines = payers.of(unit, month).stream()
                .map(payer -> DuesLine.fresh(payer.member(), payer.name(), tariff.assess(payer)))
                .toList();
        return new DuesSheet(unit, month, false, tariff.branchKeeps().orElse(null), "", 0, lines);
    }

    DuesSheet locked(UnitId unit, YearMonth month) {
        requireMonth(month);
        return sheets.lock(unit, month).orElseThrow(DuesRefusal::notOpened);
    }

    /** Where the unit stood on the day, or stands now; the nearest one that states a region. */
    private @Nullable Integer region(UnitId unit, LocalDate day) {
        var at = tree.find(unit, day).isPresent() ? day : LocalDate.now(clock);
        var lineage =
                tree.find(unit, at).map(node -> tree.lineage(node.path(), at)).orElse(List.of());
        return lineage.reversed().stream()
                .map(node -> node.form().region())
                .filter(region -> region != null)
                .findFirst()
                .orElse(null);
    }
}
