package vn.chiboso.evaluation.adapter.in.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.Grade;
import vn.chiboso.evaluation.api.ScorecardId;
import vn.chiboso.evaluation.application.port.in.SetOfficialScore;
import vn.chiboso.evaluation.domain.scorecard.OfficialInput;

/** The officer's decision as a form: a total, or points by criterion. */
class OfficialForm {
    private @Nullable Long version;
    private String points = "";
    private Map<String, String> items = new LinkedHashMap<>();
    private String grade = "";
    private String comment = "";

    static OfficialForm of(ScorecardResponse card) {
        var form = new OfficialForm();
        form.version = card.version();
        return form;
    }

    SetOfficialScore.Command command(ScorecardId card) {
        var typed = new LinkedHashMap<String, BigDecimal>();
        items.forEach((number, text) -> {
            var value = Typed.number(text);
            if (value != null) {
                typed.put(number, value);
            }
        });
        return new SetOfficialScore.Command(
                card,
                Typed.version(version),
                new OfficialInput(Typed.number(points), typed, grade.isBlank() ? null : Grade.valueOf(grade), comment));
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }

    public Map<String, String> getItems() {
        return items;
    }

    public void setItems(Map<String, String> items) {
        this.items = items;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
