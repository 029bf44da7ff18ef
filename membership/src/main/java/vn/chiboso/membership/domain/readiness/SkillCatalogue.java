package vn.chiboso.membership.domain.readiness;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleBook;

/** What is asked for on a day, and how long an answer is taken for fresh. */
public record SkillCatalogue(RuleBook book, LocalDate day) {
    private static final int AGAIN_AFTER = 12;
    private static final int SMALLEST_GROUP = 5;

    /** A skill of which no rule speaks is asked for. */
    public Set<Skill> skills() {
        var asked = EnumSet.noneOf(Skill.class);
        for (var skill : Skill.values()) {
            if (number(skill.rule(), 1) > 0) {
                asked.add(skill);
            }
        }
        return asked;
    }

    /** The same without what only leaders are asked, unless this is one. */
    public Set<Skill> skillsOf(boolean leader) {
        var asked = skills();
        asked.removeIf(skill -> skill.isOfLeaders() && !leader);
        return asked;
    }

    /** Whoever was asked before this day is to be asked again. */
    public LocalDate freshFrom() {
        return day.minusMonths(number(Rule.Code.READINESS_AGAIN, AGAIN_AFTER));
    }

    /** Months after which one asks again. */
    public int againAfter() {
        return number(Rule.Code.READINESS_AGAIN, AGAIN_AFTER);
    }

    /** Answers of fewer persons are not shown by themselves outside the branch. */
    public int smallestGroup() {
        return number(Rule.Code.READINESS_GROUP, SMALLEST_GROUP);
    }

    private int number(Rule.Code code, int otherwise) {
        return book.on(code, day).map(Rule::amount).orElse(otherwise);
    }
}
