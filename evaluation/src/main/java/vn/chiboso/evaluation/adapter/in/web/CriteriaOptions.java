package vn.chiboso.evaluation.adapter.in.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chiboso.evaluation.domain.criteria.EvidenceKind;
import vn.chiboso.evaluation.domain.criteria.GapRule;
import vn.chiboso.membership.api.UnitView;

/** Choices of the criteria pages, value to text. */
final class CriteriaOptions {
    private CriteriaOptions() {}

    static Map<String, String> issuers(List<UnitView> units) {
        var options = new LinkedHashMap<String, String>();
        units.forEach(unit -> options.put(unit.id().toString(), unit.name()));
        return options;
    }

    static Map<String, String> kinds(Sentences sentences) {
        var options = new LinkedHashMap<String, String>();
        for (var kind : EvidenceKind.values()) {
            options.put(kind.name(), sentences.say("evidence." + kind.name()));
        }
        return options;
    }

    static Map<String, String> gaps(Sentences sentences) {
        var options = new LinkedHashMap<String, String>();
        for (var gap : GapRule.values()) {
            options.put(gap.name(), sentences.say("gap." + gap.name()));
        }
        return options;
    }
}
