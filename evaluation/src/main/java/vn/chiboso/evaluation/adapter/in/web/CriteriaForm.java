package vn.chiboso.evaluation.adapter.in.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.application.port.in.ReviseCriteriaSet;
import vn.chiboso.evaluation.domain.criteria.Bands;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.criteria.GapRule;
import vn.chiboso.evaluation.domain.criteria.Terms;

/** A draft criteria set as a form: texts as typed, with two empty lines to add criteria. */
class CriteriaForm {
    private static final int EMPTY_LINES = 2;

    private @Nullable Long version;
    private String name = "";
    private String legalBasis = "";
    private String goodFrom = "";
    private String fairFrom = "";
    private String averageFrom = "";
    private String attendancePercent = "";
    private String speakersPercent = "";
    private int paperHours;
    private int postingDays;
    private String remedyPercent = "";
    private GapRule gap = GapRule.LOWER;
    private List<CriterionForm> criteria = new ArrayList<>();

    static CriteriaForm of(CriteriaSet set) {
        var form = new CriteriaForm();
        var terms = set.terms();
        form.version = set.version();
        form.name = set.name();
        form.legalBasis = set.legalBasis();
        form.goodFrom = Typed.text(set.bands().good());
        form.fairFrom = Typed.text(set.bands().fair());
        form.averageFrom = Typed.text(set.bands().average());
        form.attendancePercent = Typed.text(terms.attendancePercent());
        form.speakersPercent = Typed.text(terms.speakersPercent());
        form.paperHours = terms.paperHours();
        form.postingDays = terms.postingDays();
        form.remedyPercent = Typed.text(terms.remedyPercent());
        form.gap = terms.gap();
        set.criteria().forEach(criterion -> form.criteria.add(CriterionForm.of(criterion)));
        for (int i = 0; i < EMPTY_LINES; i++) {
            form.criteria.add(new CriterionForm());
        }
        return form;
    }

    /** Step and procedure are kept as they are; the program interface changes them. */
    ReviseCriteriaSet.Command command(CriteriaSet set) {
        var terms = set.terms();
        return new ReviseCriteriaSet.Command(
                set.id(),
                Typed.version(version),
                name,
                legalBasis,
                new Bands(
                        CriterionForm.number(goodFrom),
                        CriterionForm.number(fairFrom),
                        CriterionForm.number(averageFrom)),
                new Terms(
                        CriterionForm.number(attendancePercent),
                        CriterionForm.number(speakersPercent),
                        paperHours,
                        postingDays,
                        CriterionForm.number(remedyPercent),
                        terms.pointStep(),
                        gap,
                        terms.regularSteps(),
                        terms.thematicSteps()),
                criteria.stream()
                        .filter(criterion -> !criterion.isEmpty())
                        .map(CriterionForm::criterion)
                        .toList());
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getGoodFrom() {
        return goodFrom;
    }

    public void setGoodFrom(String goodFrom) {
        this.goodFrom = goodFrom;
    }

    public String getFairFrom() {
        return fairFrom;
    }

    public void setFairFrom(String fairFrom) {
        this.fairFrom = fairFrom;
    }

    public String getAverageFrom() {
        return averageFrom;
    }

    public void setAverageFrom(String averageFrom) {
        this.averageFrom = averageFrom;
    }

    public String getAttendancePercent() {
        return attendancePercent;
    }

    public void setAttendancePercent(String attendancePercent) {
        this.attendancePercent = attendancePercent;
    }

    public String getSpeakersPercent() {
        return speakersPercent;
    }

    public void setSpeakersPercent(String speakersPercent) {
        this.speakersPercent = speakersPercent;
    }

    public int getPaperHours() {
        return paperHours;
    }

    public void setPaperHours(int paperHours) {
        this.paperHours = paperHours;
    }

    public int getPostingDays() {
        return postingDays;
    }

    public void setPostingDays(int postingDays) {
        this.postingDays = postingDays;
    }

    public String getRemedyPercent() {
        return remedyPercent;
    }

    public void setRemedyPercent(String remedyPercent) {
        this.remedyPercent = remedyPercent;
    }

    public GapRule getGap() {
        return gap;
    }

    public void setGap(GapRule gap) {
        this.gap = gap;
    }

    public List<CriterionForm> getCriteria() {
        return criteria;
    }

    public void setCriteria(List<CriterionForm> criteria) {
        this.criteria = criteria;
    }
}
