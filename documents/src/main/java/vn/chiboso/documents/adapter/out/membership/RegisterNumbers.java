package vn.chiboso.documents.adapter.out.membership;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.chiboso.documents.api.Audience;
import vn.chiboso.documents.api.PaperKind;
import vn.chiboso.documents.application.port.out.NumberSeriesCounter;
import vn.chiboso.documents.application.port.out.PaperFilter;
import vn.chiboso.documents.application.port.out.PaperRegister;
import vn.chiboso.documents.domain.NumberSeries;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.TermNumbers;
import vn.chiboso.membership.api.UnitId;

/** Tells membership which papers a change of terms would give one number. */
@Component
class RegisterNumbers implements TermNumbers {
    private final PaperRegister register;
    private final NumberSeriesCounter counter;

    RegisterNumbers(PaperRegister register, NumberSeriesCounter counter) {
        this.register = register;
        this.counter = counter;
    }

    @Override
    public void hold(UnitId unit) {
        // minutes first, as a meeting files them
        List.of(PaperKind.values()).reversed().forEach(kind -> counter.hold(unit, kind));
    }

    @Override
    public Set<Twins> twice(UnitId unit, Function<LocalDate, Term> terms) {
        var all = new PaperFilter(EnumSet.allOf(Audience.class), null, null, null);
        return NumberSeries.twice(register.list(unit, all, Integer.MAX_VALUE), terms);
    }
}
