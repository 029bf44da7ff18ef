package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SeeDuesMonths;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.dues.DuesMonth;

@Service
class SeeDuesMonthsService implements SeeDuesMonths {
    private static final int MONTHS = 12;

    private final DuesDesk desk;
    private final DuesSheets sheets;
    private final Clock clock;

    SeeDuesMonthsService(DuesDesk desk, DuesSheets sheets, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<View> see(Actor actor, @Nullable UnitId unit) {
        var branch = unit == null ? desk.kept(actor) : unit;
        if (branch == null) {
            return Optional.empty();
        }
        var view = desk.requireKeeper(actor, branch);
        var known = sheets.months(branch).stream().collect(Collectors.toMap(DuesMonth::month, Function.identity()));
        var latest = YearMonth.now(clock);
        return Optional.of(new View(
                branch,
                view.name(),
                IntStream.range(0, MONTHS)
                        .mapToObj(latest::minusMonths)
                        .map(month -> new Row(month, known.get(month)))
                        .toList(),
                sheets.openOfMerged(branch).stream()
                        .map(open -> new Inherited(open.unit(), open.unitName(), open.month()))
                        .toList()));
    }
}
