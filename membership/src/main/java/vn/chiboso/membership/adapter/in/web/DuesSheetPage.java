package vn.chiboso.membership.adapter.in.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.SeeDuesSheet;
import vn.chiboso.membership.domain.dues.DuesLine;
import vn.chiboso.membership.domain.dues.DuesPayment;
import vn.chiboso.membership.domain.dues.DuesSheet;
import vn.chiboso.membership.domain.dues.LineState;

/**
 * A sheet as the page shows it: words and amounts.
 *
 * @param state "proposal", "open" or "closed"
 * @param lines those asked for
 */
record DuesSheetPage(
        String unit,
        String unitName,
        String superior,
        YearMonth month,
        String monthWord,
        String state,
        long version,
        String due,
        String paid,
        @Nullable String keeps,
        @Nullable String kept,
        @Nullable String remitted,
        String reopened,
        int people,
        int owing,
        int untouched,
        int undeclared,
        boolean regionless,
        List<Line> lines) {
    static DuesSheetPage of(
            SeeDuesSheet.View view, boolean owingOnly, DuesWords words, Shown shown, Supplier<UUID> newId) {
        var sheet = view.sheet();
        var keeps = sheet.keeps();
        return new DuesSheetPage(
                sheet.unit().toString(),
                view.unitName(),
                view.superior(),
                sheet.month(),
                words.month(sheet.month()),
                view.opened() ? sheet.closed() ? "closed" : "open" : "proposal",
                sheet.version(),
                words.money(sheet.due()),
                words.money(sheet.paid()),
                keeps == null ? null : words.percent(keeps),
                money(sheet.kept(), words),
                money(sheet.remitted(), words),
                sheet.reopened(),
                sheet.lines().size(),
                sheet.owing(),
                count(sheet, l -> !l.isTouched()),
                count(sheet, l -> !l.assessment().isKnown()),
                view.region() == null,
                sheet.lines().stream()
                        .filter(l -> !owingOnly || l.state().isOwing())
                        .map(l -> Line.of(l, view.unpaid(), words, shown, newId))
                        .toList());
    }

    private static int count(DuesSheet sheet, java.util.function.Predicate<DuesLine> which) {
        return (int) sheet.lines().stream().filter(which).count();
    }

    private static @Nullable String money(@Nullable Long amount, DuesWords words) {
        return amount == null ? null : words.money(amount);
    }

    /**
     * One member.
     *
     * @param payment id for the next tick, so that two taps note once
     * @param openDigits what is still to come, as a form sends it; empty when there is nothing to tick
     * @param late months of the year without a payment, empty below two
     */
    record Line(
            String id,
            String name,
            String group,
            String state,
            String tone,
            boolean known,
            boolean exempt,
            String due,
            String why,
            String paid,
            String open,
            String openDigits,
            String voluntary,
            String excuse,
            String late,
            int lateMonths,
            long version,
            String payment,
            List<Paid> payments) {
        static Line of(
                DuesLine line,
                Map<MemberId, List<YearMonth>> unpaid,
                DuesWords words,
                Shown shown,
                Supplier<UUID> newId) {
            var months = unpaid.getOrDefault(line.member(), List.of());
            var a = line.assessment();
            return new Line(
                    line.member().toString(),
                    line.name(),
                    words.group(a.group()),
                    words.state(line),
                    words.tone(line.state()),
                    a.isKnown(),
                    line.state() == LineState.EXEMPT,
                    words.money(line.due()),
                    words.why(a),
                    words.money(line.paid()),
                    words.money(line.open()),
                    line.open() > 0 ? String.valueOf(line.open()) : "",
                    line.voluntary() > 0 ? words.money(line.voluntary()) : "",
                    line.excuse(),
                    months.size() >= 2 ? words.months(months) : "",
                    months.size(),
                    line.version(),
                    newId.get().toString(),
                    line.counted().stream().map(p -> Paid.of(p, words, shown)).toList());
        }
    }

    /** Money handed over. */
    record Paid(String id, String amount, String day, String way, String by) {
        static Paid of(DuesPayment payment, DuesWords words, Shown shown) {
            return new Paid(
                    payment.id().toString(),
                    words.money(payment.amount()),
                    shown.value(payment.paidOn()),
                    shown.word(payment.way()),
                    payment.by());
        }
    }
}
