package vn.chiboso.membership.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.ComingReorganisations;
import vn.chiboso.membership.application.port.out.Reorganisations;
import vn.chiboso.membership.application.port.out.Terms;
import vn.chiboso.membership.domain.TermsOfOffice;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationRefusal;
import vn.chiboso.membership.domain.unitbook.DecisionNumbers;

/** Numbers of decisions of one sheet: asked for once for each level, and with what the sheet itself says. */
final class SharedNumbers implements DecisionNumbers {
    private final Reorganisations reorganisations;
    private final ComingReorganisations coming;
    private final Terms terms;
    private final Map<Used, Set<LocalDate>> days = new HashMap<>();

    SharedNumbers(Reorganisations reorganisations, ComingReorganisations coming, Terms terms) {
        this.reorganisations = reorganisations;
        this.coming = coming;
        this.terms = terms;
    }

    private record Used(UnitId issuer, String number) {}

    @Override
    public void require(UnitId issuer, Decision decision) {
        var number = decision.number().toLowerCase(Locale.ROOT);
        var used = days.computeIfAbsent(new Used(issuer, number), key -> decided(issuer, number));
        var day = decision.decidedOn();
        used.stream()
                .filter(other -> !other.equals(day) && isOneTerm(issuer, other, day))
                .findFirst()
                .ifPresent(other -> {
                    throw ReorganisationRefusal.numberUsed(other);
                });
        used.add(day);
    }

    private Set<LocalDate> decided(UnitId issuer, String number) {
        var known = new HashSet<>(reorganisations.daysOf(issuer, number));
        known.addAll(coming.daysOf(issuer, number));
        return known;
    }

    private boolean isOneTerm(UnitId issuer, LocalDate one, LocalDate other) {
        var office = new TermsOfOffice(issuer, terms.of(issuer));
        return office.on(one, terms::rule).equals(office.on(other, terms::rule));
    }
}
