package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import java.util.List;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.meetings.api.MeetingFacts.Step;
import vn.chiboso.meetings.api.MeetingKind;

/**
 * The numbers a set measures facts with (42-HD/BTCTW II.2 and local additions).
 *
 * @param attendancePercent at least so many of those expected
 * @param speakersPercent   at least so many of those present speak, for full points without a printed scale
 * @param paperHours        papers at least so many hours before the meeting
 * @param postingDays       results posted within so many days
 * @param remedyPercent     a criterion below so many per cent of its maximum needs a remedy (biện pháp khắc phục)
 * @param pointStep         points are whole multiples of this; shares are rounded down to it
 * @param gap               for values between two printed steps
 * @param regularSteps      procedure of a regular meeting
 * @param thematicSteps     procedure of a thematic one
 */
public record Terms(
        BigDecimal attendancePercent,
        BigDecimal speakersPercent,
        int paperHours,
        int postingDays,
        BigDecimal remedyPercent,
        BigDecimal pointStep,
        GapRule gap,
        List<Step> regularSteps,
        List<Step> thematicSteps) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Terms {
        regularSteps = List.copyOf(regularSteps);
        thematicSteps = List.copyOf(thematicSteps);
        if (!isPercent(attendancePercent)
                || !isPercent(speakersPercent)
                || !isPercent(remedyPercent)
                || paperHours < 0
                || postingDays < 0
                || pointStep.signum() <= 0) {
            throw new EvaluationRefusal(Reason.TERMS_OUT_OF_RANGE);
        }
    }

    /** The procedure for the kind. */
    public List<Step> stepsOf(MeetingKind kind) {
        return kind == MeetingKind.THEMATIC ? thematicSteps : regularSteps;
    }

    private static boolean isPercent(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
    }
}
