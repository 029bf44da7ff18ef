package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;

/** Points by percentage, best step first: {@code >50% =5|40-<50% =4|30-<40% =3|<30% =2}. */
public record PercentScale(String text, List<Step> steps) implements Scale {
    private static final Pattern FROM = Pattern.compile("(>=|≥|>)\\s*([\\d.,]+)\\s*%?(.*)");
    private static final Pattern BETWEEN = Pattern.compile("([\\d.,]+)\\s*%?\\s*[-–]\\s*(<?)\\s*([\\d.,]+)\\s*%?(.*)");
    private static final Pattern BELOW = Pattern.compile("<\\s*([\\d.,]+)\\s*%?(.*)");
    private static final Pattern UNEXCUSED = Pattern.compile(".*(without reason|không lý do|không có lý do).*");
    private static final BigDecimal ABOVE_ALL = BigDecimal.valueOf(1_000_000);

    /** From and to in percent; {@code unexcused}: any absence without reason falls here, whatever the share. */
    public record Step(
            BigDecimal from,
            boolean fromIncluded,
            BigDecimal to,
            boolean toIncluded,
            BigDecimal points,
            boolean unexcused) {
        boolean holds(Share share) {
            var low = share.compareTo(from);
            var high = share.compareTo(to);
            return (fromIncluded ? low >= 0 : low > 0) && (toIncluded ? high <= 0 : high < 0);
        }
    }

    public PercentScale {
        steps = List.copyOf(steps);
    }

    static PercentScale of(String text, String[] written) {
        var steps = new ArrayList<Step>();
        for (var each : written) {
            var step = read(each);
            if (!steps.isEmpty() && steps.getLast().from().compareTo(step.from()) <= 0) {
                throw new EvaluationRefusal(Reason.SCALE_UNREADABLE, each.strip());
            }
            steps.add(step);
        }
        return new PercentScale(text, steps);
    }

    /** Points for the share; what lies between two steps goes by the rule, what lies below the last gets none. */
    public BigDecimal points(Share share, GapRule gap) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).holds(share)) {
                return steps.get(i).points();
            }
            if (share.compareTo(steps.get(i).to()) >= 0) {
                return steps.get(gap == GapRule.HIGHER && i > 0 ? i - 1 : i).points();
            }
        }
        return BigDecimal.ZERO;
    }

    /** Points as {@link #points}, but never above the step that unexcused absences fall to, where the scale has one. */
    public BigDecimal points(Share share, boolean anyUnexcused, GapRule gap) {
        var plain = points(share, gap);
        return steps.stream()
                .filter(step -> anyUnexcused && step.unexcused())
                .map(Step::points)
                .reduce(plain, BigDecimal::min);
    }

    @Override
    public BigDecimal best() {
        return steps.getFirst().points();
    }

    private static Step read(String written) {
        var step = StepText.of(written);
        var from = FROM.matcher(step.condition());
        if (from.matches()) {
            var included = !from.group(1).equals(">");
            return step(step, number(from.group(2), written), included, ABOVE_ALL, true, from.group(3));
        }
        var between = BETWEEN.matcher(step.condition());
        if (between.matches()) {
            var to = number(between.group(3), written);
            var open = between.group(2).isEmpty();
            return step(step, number(between.group(1), written), true, to, open, between.group(4));
        }
        var below = BELOW.matcher(step.condition());
        if (below.matches()) {
            return step(step, BigDecimal.ZERO, true, number(below.group(1), written), false, below.group(2));
        }
        throw new EvaluationRefusal(Reason.SCALE_UNREADABLE, written.strip());
    }

    private static Step step(StepText text, BigDecimal from, boolean fromIn, BigDecimal to, boolean toIn, String rest) {
        return new Step(
                from, fromIn, to, toIn, text.points(), UNEXCUSED.matcher(rest).matches());
    }

    private static BigDecimal number(String digits, String written) {
        try {
            return new BigDecimal(digits.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new EvaluationRefusal(Reason.SCALE_UNREADABLE, written.strip());
        }
    }
}
