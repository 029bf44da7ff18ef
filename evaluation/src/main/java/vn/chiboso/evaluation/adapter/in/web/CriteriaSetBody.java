package vn.chiboso.evaluation.adapter.in.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.application.port.in.ReviseCriteriaSet;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.Bands;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.EvidenceKind;
import vn.chiboso.evaluation.domain.criteria.GapRule;
import vn.chiboso.evaluation.domain.criteria.Maximum;
import vn.chiboso.evaluation.domain.criteria.Scale;
import vn.chiboso.evaluation.domain.criteria.Terms;
import vn.chiboso.meetings.api.MeetingFacts.Step;

/** A criteria set in and out: what may be written in a draft. */
record CriteriaSetBody(
        @NotNull @Schema(example = "0") Long version,

        @NotBlank @Schema(example = "Tiêu chí đánh giá sinh hoạt chi bộ phường An Phú")
        String name,

        @NotBlank @Schema(example = "Hướng dẫn số 05-HD/ĐU ngày 15/01/2026")
        String legalBasis,

        @NotNull @Schema(example = "90") BigDecimal goodFrom,
        @NotNull @Schema(example = "70") BigDecimal fairFrom,
        @NotNull @Schema(example = "50") BigDecimal averageFrom,
        @NotNull @Valid TermsBody terms,
        @NotNull List<@Valid CriterionBody> criteria) {
    /** The numbers facts are measured with. */
    record TermsBody(
            @NotNull @Schema(example = "90") BigDecimal attendancePercent,
            @NotNull @Schema(example = "50") BigDecimal speakersPercent,
            @Schema(example = "24") int paperHours,
            @Schema(example = "2") int postingDays,
            @NotNull @Schema(example = "80") BigDecimal remedyPercent,
            @NotNull @Schema(example = "0.5") BigDecimal pointStep,
            @NotNull @Schema(example = "LOWER") GapRule gap,
            @NotNull List<Step> regularSteps,
            @NotNull List<Step> thematicSteps) {}

    /** A criterion; the maxima must sum to 100 with and without a thematic meeting in the month. */
    record CriterionBody(
            @NotBlank @Schema(example = "4") String group,
            @NotNull @Schema(example = "Tiến hành") String groupLabel,
            @NotBlank @Schema(example = "4.5") String number,

            @NotBlank @Schema(example = "Tỷ lệ đảng viên phát biểu")
            String label,

            @Nullable String labelEn,
            @NotNull @Schema(example = "5") BigDecimal maxWithThematic,
            @NotNull @Schema(example = "5") BigDecimal maxWithout,
            @NotNull @Schema(example = "SPEAKERS") EvidenceKind evidence,

            @Schema(example = ">50% =5|40-<50% =4|30-<40% =3|<30% =2") @Nullable
            String scale) {
        static CriterionBody of(Criterion criterion) {
            var scale = criterion.scale();
            return new CriterionBody(
                    criterion.group(),
                    criterion.groupLabel(),
                    criterion.number(),
                    criterion.label(),
                    criterion.labelEn(),
                    criterion.max().withThematic(),
                    criterion.max().without(),
                    criterion.evidence(),
                    scale == null ? null : scale.text());
        }

        Criterion criterion() {
            if (maxWithThematic.signum() < 0 || maxWithout.signum() < 0) {
                throw new EvaluationRefusal(Reason.MAX_OUT_OF_RANGE, number);
            }
            return new Criterion(
                    group.strip(),
                    groupLabel.strip(),
                    number.strip(),
                    label.strip(),
                    labelEn == null || labelEn.isBlank() ? null : labelEn.strip(),
                    new Maximum(maxWithThematic, maxWithout),
                    evidence,
                    scale == null || scale.isBlank() ? null : Scale.parse(scale));
        }
    }

    static CriteriaSetBody of(CriteriaSet set) {
        var terms = set.terms();
        return new CriteriaSetBody(
                set.version(),
                set.name(),
                set.legalBasis(),
                set.bands().good(),
                set.bands().fair(),
                set.bands().average(),
                new TermsBody(
                        terms.attendancePercent(),
                        terms.speakersPercent(),
                        terms.paperHours(),
                        terms.postingDays(),
                        terms.remedyPercent(),
                        terms.pointStep(),
                        terms.gap(),
                        terms.regularSteps(),
                        terms.thematicSteps()),
                set.criteria().stream().map(CriterionBody::of).toList());
    }

    ReviseCriteriaSet.Command command(CriteriaSetId id) {
        return new ReviseCriteriaSet.Command(
                id,
                version,
                name,
                legalBasis,
                new Bands(goodFrom, fairFrom, averageFrom),
                new Terms(
                        terms.attendancePercent(),
                        terms.speakersPercent(),
                        terms.paperHours(),
                        terms.postingDays(),
                        terms.remedyPercent(),
                        terms.pointStep(),
                        terms.gap(),
                        terms.regularSteps(),
                        terms.thematicSteps()),
                criteria.stream().map(CriterionBody::criterion).toList());
    }
}
