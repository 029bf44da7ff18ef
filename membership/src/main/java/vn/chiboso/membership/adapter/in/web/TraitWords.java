package vn.chiboso.membership.adapter.in.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.domain.traits.UnitTrait;

/** What is said of units, in the reader's words. Pages call what is public. */
@Component("membershipTraits")
class TraitWords {
    private static final List<String> REGIONS = List.of("I", "II", "III", "IV");

    private final Shown shown;

    TraitWords(Shown shown) {
        this.shown = shown;
    }

    /** "Vùng III" of a region, the word of a branch type; nothing said is said. */
    public String value(UnitTrait trait, @Nullable String value) {
        if (value == null) {
            return shown.text("membership.not-said");
        }
        return switch (trait) {
            case BRANCH_TYPE -> shown.word(BranchType.valueOf(value));
            case REGION -> REGIONS.get(Integer.parseInt(value) - 1);
            case OFFICIAL_CODE, MEETING_DAY -> value;
        };
    }

    /** To choose from; empty where it is typed. */
    Map<String, String> choices(UnitTrait trait) {
        var choices = new LinkedHashMap<String, String>();
        if (trait == UnitTrait.BRANCH_TYPE || trait == UnitTrait.REGION) {
            choices.put("", shown.text("membership.not-said"));
        }
        if (trait == UnitTrait.BRANCH_TYPE) {
            List.of(BranchType.values()).forEach(type -> choices.put(type.name(), shown.word(type)));
        } else if (trait == UnitTrait.REGION) {
            REGIONS.forEach(region -> choices.put(String.valueOf(choices.size()), region));
        }
        return choices;
    }
}
