package vn.chiboso.membership.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.application.port.in.SeeDuesSheet;
import vn.chiboso.membership.domain.dues.DuesGroup;
import vn.chiboso.membership.domain.dues.DuesLine;
import vn.chiboso.membership.domain.dues.DuesPayment;
import vn.chiboso.membership.domain.dues.LineState;
import vn.chiboso.membership.domain.dues.PaymentWay;

/** A collection sheet, or the proposal for one. Amounts in đồng. */
record DuesAnswer(
        UUID unit,
        YearMonth month,

        @Schema(description = "False: a proposal, nothing is kept yet")
        boolean opened,

        boolean closed,
        long version,
        long due,
        long paid,

        @Schema(description = "Percent that stays with the branch; null when no rule says") @Nullable
        BigDecimal keeps,

        @Nullable Long kept,
        @Nullable Long remitted,
        List<Line> lines) {
    static DuesAnswer of(SeeDuesSheet.View view, DuesWords words) {
        var sheet = view.sheet();
        return new DuesAnswer(
                sheet.unit().value(),
                sheet.month(),
                view.opened(),
                sheet.closed(),
                sheet.version(),
                sheet.due(),
                sheet.paid(),
                sheet.keeps(),
                sheet.kept(),
                sheet.remitted(),
                sheet.lines().stream()
                        .map(l -> Line.of(l, view.unpaid().getOrDefault(l.member(), List.of()), words))
                        .toList());
    }

    /** One member. */
    @Schema(name = "DuesLine")
    record Line(
            UUID member,
            String name,
            @Nullable DuesGroup group,
            LineState state,

            @Schema(description = "Null when it could not be computed") @Nullable
            Long due,

            @Schema(example = "1 % của 8.500.000 đ tiền lương đóng bảo hiểm xã hội tháng trước")
            String why,

            long paid,
            String excuse,
            List<YearMonth> unpaidInYear,
            long version,
            List<Payment> payments) {
        static Line of(DuesLine line, List<YearMonth> unpaid, DuesWords words) {
            var a = line.assessment();
            return new Line(
                    line.member().value(),
                    line.name(),
                    a.group(),
                    line.state(),
                    a.isKnown() ? line.due() : null,
                    words.why(a),
                    line.paid(),
                    line.excuse(),
                    unpaid,
                    line.version(),
                    line.counted().stream().map(Payment::of).toList());
        }
    }

    /** Money handed over. */
    @Schema(name = "DuesPayment")
    record Payment(UUID id, long amount, LocalDate paidOn, PaymentWay way, String by) {
        static Payment of(DuesPayment payment) {
            return new Payment(payment.id().value(), payment.amount(), payment.paidOn(), payment.way(), payment.by());
        }
    }
}
