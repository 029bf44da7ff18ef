package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;

/** Points by minutes short of the required length: {@code full=5|<=15 min short=4|15-30 min short=3|half of required=2|under half=1}. */
public record ShortfallScale(String text, BigDecimal full, List<Short> shorts, BigDecimal half, BigDecimal underHalf)
        implements Scale {
    private static final Pattern UP_TO =
            Pattern.compile("(thiếu\\s*)?(<=|≤|\\d+\\s*[-–])\\s*(\\d{1,4})\\s*(min|phút).*");

    /** Up to so many minutes short. */
    public record Short(int minutes, BigDecimal points) {}

    public ShortfallScale {
        shorts = List.copyOf(shorts);
    }

    static ShortfallScale of(String text, String[] written) {
        BigDecimal full = null;
        BigDecimal half = null;
        BigDecimal under = null;
        var shorts = new ArrayList<Short>();
        for (var each : written) {
            var step = StepText.of(each);
            var upTo = UP_TO.matcher(step.condition());
            if (step.condition().matches("full|đủ.*")) {
                full = step.points();
            } else if (step.condition().matches("under half.*|dưới (một )?nửa.*")) {
                under = step.points();
            } else if (step.condition().matches("half.*|(từ )?(một )?nửa.*")) {
                half = step.points();
            } else if (upTo.matches()) {
                shorts.add(new Short(Integer.parseInt(upTo.group(3)), step.points()));
            } else {
                throw new EvaluationRefusal(Reason.SCALE_UNREADABLE, each.strip());
            }
        }
        if (full == null || half == null || under == null) {
            throw new EvaluationRefusal(Reason.SCALE_UNREADABLE, text);
        }
        return new ShortfallScale(text, full, shorts, half, under);
    }

    /** Points for a length in minutes; between the last shortfall and half of the required length the rule decides. */
    public BigDecimal points(int minutes, int required, GapRule gap) {
        if (minutes >= required) {
            return full;
        }
        if (minutes * 2 < required) {
            return underHalf;
        }
        for (var step : shorts) {
            if (required - minutes <= step.minutes()) {
                return step.points();
            }
        }
        var inGap = minutes * 2 > required;
        return inGap && gap == GapRule.HIGHER && !shorts.isEmpty()
                ? shorts.getLast().points()
                : half;
    }

    @Override
    public BigDecimal best() {
        return full;
    }
}
