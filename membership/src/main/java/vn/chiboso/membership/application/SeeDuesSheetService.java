package vn.chiboso.membership.application;

import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.api.UnpaidDues;
import vn.chiboso.membership.application.port.in.SeeDuesSheet;
import vn.chiboso.membership.application.port.out.DuesSheets;
import vn.chiboso.membership.domain.dues.DuesRefusal;

@Service
class SeeDuesSheetService implements SeeDuesSheet {
    private final DuesDesk desk;
    private final DuesSheets sheets;
    private final UnpaidDues unpaid;
    private final Units units;

    SeeDuesSheetService(DuesDesk desk, DuesSheets sheets, UnpaidDues unpaid, Units units) {
        this.desk = desk;
        this.sheets = sheets;
        this.unpaid = unpaid;
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Query query) {
        var unit = query.unit() == null ? desk.keptOrOwn(actor) : query.unit();
        if (unit == null) {
            throw DuesRefusal.notFound();
        }
        var view = desk.requireKeeper(actor, unit);
        desk.requireMonth(query.month());
        var sheet = sheets.find(unit, query.month());
        return new View(
                sheet.orElseGet(() -> desk.proposal(unit, query.month())),
                sheet.isPresent(),
                units.above(unit).map(UnitView::name).orElse(""),
                view.name(),
                desk.tariff(unit, query.month()).region(),
                unpaid.of(unit, query.month()).stream()
                        .collect(Collectors.toMap(UnpaidDues.Unpaid::member, UnpaidDues.Unpaid::months)));
    }
}
