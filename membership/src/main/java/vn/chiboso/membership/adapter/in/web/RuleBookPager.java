package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.adapter.in.web.RuleBookPage.Again;
import vn.chiboso.membership.adapter.in.web.RuleBookPage.Line;
import vn.chiboso.membership.adapter.in.web.RuleBookPage.Said;
import vn.chiboso.membership.adapter.in.web.RuleBookPage.Section;
import vn.chiboso.membership.api.FieldNumbers.Numbered;
import vn.chiboso.membership.api.FieldNumbers.Row;
import vn.chiboso.membership.application.port.in.SeeAlertRules;
import vn.chiboso.membership.application.port.in.WeighAlertRule;
import vn.chiboso.membership.application.port.in.WeighFieldNumber;
import vn.chiboso.membership.domain.Rule;
import vn.chiboso.membership.domain.TermRule;

/** Puts the numbers of membership and those of other modules into one page. */
@Component
class RuleBookPager {
    private final RuleWords words;
    private final Shown shown;

    RuleBookPager(RuleWords words, Shown shown) {
        this.words = words;
        this.shown = shown;
    }

    RuleBookPage page(SeeAlertRules.View view) {
        var sections = new ArrayList<Section>();
        for (var theme : view.themes()) {
            var lines = theme.numbers().stream().map(this::line).toList();
            sections.add(new Section(theme.theme().name(), words.theme(theme.theme()), lines));
        }
        var elsewhere = new LinkedHashMap<String, List<Line>>();
        for (var number : view.elsewhere()) {
            elsewhere
                    .computeIfAbsent(number.theme(), theme -> new ArrayList<>())
                    .add(line(number, view.today()));
        }
        elsewhere.forEach((theme, lines) -> sections.add(new Section(id(theme), shown.text(theme), lines)));
        sections.add(new Section("TERM", shown.text("membership.rule.theme.TERM"), List.of(term(view.term()))));
        return new RuleBookPage(sections, view.mayAdd());
    }

    Again again(WeighAlertRule.View weighed) {
        var row = weighed.row();
        var former = weighed.former();
        return new Again(
                row.code().name(),
                row.amount(),
                words.code(row.code()),
                said(row),
                former == null ? "" : words.amount(former) + " (" + former.legalBasis() + ")",
                weighed.cases().stream().map(words::cases).toList());
    }

    Again again(WeighFieldNumber.View weighed) {
        var row = weighed.row();
        var former = weighed.former();
        var number = weighed.number();
        return new Again(
                number.code(),
                row.amount(),
                shown.text(number.label()),
                said(number, row),
                former == null ? "" : words.amount(number.unit(), former) + " (" + former.basis() + ")",
                weighed.touched() == 0
                        ? List.of()
                        : List.of(shown.text(number.cases(), String.valueOf(weighed.touched()))));
    }

    private Line line(SeeAlertRules.Number number) {
        var code = number.code();
        return new Line(
                code.name(),
                words.code(code),
                words.asked(code),
                number.now() == null ? null : said(number.now()),
                words.isConvention(code),
                number.others().stream().map(this::said).toList());
    }

    private Line line(Numbered number, LocalDate today) {
        return new Line(
                number.code(),
                shown.text(number.label()),
                words.asked(number),
                number.on(today).map(row -> said(number, row)).orElse(null),
                !number.ofLaw(),
                number.rows().stream()
                        .filter(row -> !row.isInForce(today))
                        .sorted(Comparator.comparing(Row::from).reversed())
                        .map(row -> said(number, row))
                        .toList());
    }

    private Line term(TermRule rule) {
        var amount = shown.text("membership.rule.term.amount", rule.years(), shown.value(rule.firstDay()));
        var since = rule.since() == null ? rule.firstDay() : rule.since();
        var last = rule.until() == null ? null : shown.value(rule.until().minusDays(1));
        var now = new Said(amount, shown.value(since), last, rule.legalBasis(), false);
        return new Line(null, shown.text("membership.rule.term"), "", now, false, List.of());
    }

    private Said said(Rule rule) {
        return new Said(
                words.amount(rule),
                shown.value(rule.validFrom()),
                rule.validTo() == null ? null : shown.value(rule.validTo().minusDays(1)),
                rule.legalBasis(),
                rule.toVerify());
    }

    private Said said(Numbered number, Row row) {
        return new Said(
                words.amount(number.unit(), row),
                shown.value(row.from()),
                row.until() == null ? null : shown.value(row.until().minusDays(1)),
                row.basis(),
                row.toVerify());
    }

    private static String id(String theme) {
        return theme.replace('.', '-');
    }
}
