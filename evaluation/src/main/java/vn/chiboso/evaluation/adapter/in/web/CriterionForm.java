package vn.chiboso.evaluation.adapter.in.web;

import java.math.BigDecimal;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.EvidenceKind;

/** One criterion of a draft as typed; a line without number and label is no criterion. */
class CriterionForm {
    private String group = "";
    private String groupLabel = "";
    private String number = "";
    private String label = "";
    private String labelEn = "";
    private String maxWith = "";
    private String maxWithout = "";
    private EvidenceKind evidence = EvidenceKind.JUDGED;
    private String scale = "";

    static CriterionForm of(Criterion criterion) {
        var form = new CriterionForm();
        var english = criterion.labelEn();
        var scale = criterion.scale();
        form.group = criterion.group();
        form.groupLabel = criterion.groupLabel();
        form.number = criterion.number();
        form.label = criterion.label();
        form.labelEn = english == null ? "" : english;
        form.maxWith = Typed.text(criterion.max().withThematic());
        form.maxWithout = Typed.text(criterion.max().without());
        form.evidence = criterion.evidence();
        form.scale = scale == null ? "" : scale.text();
        return form;
    }

    boolean isEmpty() {
        return number.isBlank() && label.isBlank();
    }

    Criterion criterion() {
        return new CriteriaSetBody.CriterionBody(
                        group, groupLabel, number, label, labelEn, number(maxWith), number(maxWithout), evidence, scale)
                .criterion();
    }

    /** Nothing typed, or no number, is refused by the rules: below every minimum. */
    static BigDecimal number(String typed) {
        var number = Typed.number(typed);
        return number == null ? BigDecimal.valueOf(-1) : number;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getGroupLabel() {
        return groupLabel;
    }

    public void setGroupLabel(String groupLabel) {
        this.groupLabel = groupLabel;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String getMaxWith() {
        return maxWith;
    }

    public void setMaxWith(String maxWith) {
        this.maxWith = maxWith;
    }

    public String getMaxWithout() {
        return maxWithout;
    }

    public void setMaxWithout(String maxWithout) {
        this.maxWithout = maxWithout;
    }

    public EvidenceKind getEvidence() {
        return evidence;
    }

    public void setEvidence(EvidenceKind evidence) {
        this.evidence = evidence;
    }

    public String getScale() {
        return scale;
    }

    public void setScale(String scale) {
        this.scale = scale;
    }
}
