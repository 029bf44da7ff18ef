package vn.chiboso.evaluation.adapter.in.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.application.port.in.FillScorecard;
import vn.chiboso.evaluation.domain.scorecard.LineInput;
import vn.chiboso.meetings.api.MeetingId;

/** The branch's scorecard as a form: one line per criterion, texts as typed. */
class ScorecardForm {
    private @Nullable Long version;
    private List<Line> lines = new ArrayList<>();

    static ScorecardForm of(ScorecardResponse card) {
        var form = new ScorecardForm();
        form.version = card.version();
        for (var line : card.lines()) {
            var typed = new Line();
            typed.number = line.number();
            typed.points = followsProposal(line) ? "" : Typed.text(line.points());
            typed.remark = line.remark() == null ? "" : line.remark();
            typed.remedy = line.remedy() == null ? "" : line.remedy();
            form.lines.add(typed);
        }
        return form;
    }

    /** Such a line stays blank: the facts go on while the form lies open, and what nobody typed needs no reason. */
    private static boolean followsProposal(ScorecardResponse.Line line) {
        var proposed = line.proposed();
        var points = line.points();
        return proposed != null && points != null && points.compareTo(proposed) == 0;
    }

    FillScorecard.Command command(MeetingId meeting) {
        return new FillScorecard.Command(
                meeting,
                Typed.version(version),
                lines.stream()
                        .filter(line -> !line.number.isBlank())
                        .map(line -> new LineInput(line.number, Typed.number(line.points), line.remark, line.remedy))
                        .toList());
    }

    /** Name of the form's field for a criterion, for errors. */
    String field(String number, String property) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number.equals(number)) {
                return "lines[" + i + "]." + property;
            }
        }
        return "version";
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }

    /** One criterion. */
    public static class Line {
        private String number = "";
        private String points = "";
        private String remark = "";
        private String remedy = "";

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public String getPoints() {
            return points;
        }

        public void setPoints(String points) {
            this.points = points;
        }

        public String getRemark() {
            return remark;
        }

        public void setRemark(String remark) {
            this.remark = remark;
        }

        public String getRemedy() {
            return remedy;
        }

        public void setRemedy(String remedy) {
            this.remedy = remedy;
        }
    }
}
