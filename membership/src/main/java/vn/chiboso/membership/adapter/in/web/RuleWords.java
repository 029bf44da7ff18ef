package vn.chiboso.membership.adapter.in.web;

import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.FieldNumbers;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.RuleFrame;
import vn.chiboso.membership.domain.RuleTheme;
import vn.chiboso.membership.domain.RuleUnit;
import vn.chiboso.membership.domain.alert.OpenCases;

/** The numbers of the field in the reader's words. Pages call what is public. */
@Component
class RuleWords {
    private static final int HUNDRED = 100;

    private final Shown shown;

    RuleWords(Shown shown) {
        this.shown = shown;
    }

    public String theme(RuleTheme theme) {
        return shown.text("membership.rule.theme." + theme);
    }

    public String code(Rule.Code code) {
        return Rule.Code.badges().contains(code)
                ? shown.text("membership.alert.rule.badge", String.valueOf(code.years()))
                : shown.text("membership.alert.rule." + code.word());
    }

    /** To choose from: what it is and how it is counted. */
    public String asked(Rule.Code code) {
        return shown.text(
                "membership.rule.asked",
                code(code),
                shown.text("membership.rule.counted." + RuleFrame.of(code).unit()));
    }

    /** The number as people say it, with what it counts: 30 working days, 7/11, yes. */
    public String amount(Rule rule) {
        var unit = RuleFrame.of(rule.code()).unit();
        var number = rule.amount();
        return switch (unit) {
            case DAY_OF_YEAR -> number % HUNDRED + "/" + number / HUNDRED;
            case DAY -> "%d/%d/%d".formatted(number % HUNDRED, number / HUNDRED % HUNDRED, number / HUNDRED / HUNDRED);
            case YES -> shown.text(number > 0 ? "membership.yes" : "membership.no");
            default -> shown.text("membership.rule.unit." + unit, String.valueOf(number));
        };
    }

    /** The same of a number that another module keeps. */
    String asked(FieldNumbers.Numbered number) {
        return shown.text(
                "membership.rule.asked",
                shown.text(number.label()),
                shown.text("membership.rule.counted." + number.unit()));
    }

    /** The number of another module with what it counts. */
    String amount(FieldNumbers.Unit unit, FieldNumbers.Row row) {
        return shown.text("membership.rule.unit." + unit, String.valueOf(row.amount()));
    }

    /** Whether it was read from a text or is a convention of the product. */
    public boolean isConvention(Rule.Code code) {
        return !RuleFrame.of(code).ofLaw() && RuleFrame.of(code).unit() != RuleUnit.YES;
    }

    public String cases(OpenCases cases) {
        return shown.text("membership.rule.cases." + cases.kind(), String.valueOf(cases.count()));
    }
}
