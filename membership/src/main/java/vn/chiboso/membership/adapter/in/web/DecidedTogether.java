package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.Reorganisation;

/** What one decision did to a unit: changes in the order they were given. */
record DecidedTogether(String issuer, Decision decision, List<Reorganisation> changes) {
    /** Each decision where its first change stands. */
    static List<DecidedTogether> of(List<Reorganisation> done) {
        var papers = new LinkedHashMap<Paper, List<Reorganisation>>();
        done.forEach(each -> papers.computeIfAbsent(Paper.of(each), paper -> new ArrayList<>())
                .add(each));
        return papers.values().stream()
                .map(all -> new DecidedTogether(
                        all.getFirst().issuerName(), all.getFirst().decision(), all))
                .toList();
    }

    private record Paper(UnitId issuer, String number, LocalDate decidedOn) {
        static Paper of(Reorganisation done) {
            var decision = done.decision();
            return new Paper(done.issuer(), decision.number().toLowerCase(Locale.ROOT), decision.decidedOn());
        }
    }
}
