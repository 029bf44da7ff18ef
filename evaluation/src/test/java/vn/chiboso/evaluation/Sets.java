package vn.chiboso.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.domain.criteria.Bands;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.criteria.CriteriaSheet;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.EvidenceKind;
import vn.chiboso.evaluation.domain.criteria.GapRule;
import vn.chiboso.evaluation.domain.criteria.Maximum;
import vn.chiboso.evaluation.domain.criteria.Scale;
import vn.chiboso.evaluation.domain.criteria.Scope;
import vn.chiboso.evaluation.domain.criteria.Terms;
import vn.chiboso.meetings.api.MeetingFacts.Step;

/** Criteria sets for tests: read from the sheets that officers have. */
public final class Sets {
    private Sets() {}

    public static byte[] sheet(String name) {
        try (var in = Sets.class.getResourceAsStream("/sheets/" + name)) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static Terms terms() {
        var regular = List.of(
                Step.OPENED,
                Step.SECRETARY_APPOINTED,
                Step.ROLL_CALLED,
                Step.AGENDA_DISCUSSED,
                Step.CONCLUDED,
                Step.TASKS_ASSIGNED,
                Step.SELF_SCORED,
                Step.MINUTES_ADOPTED);
        return new Terms(
                new BigDecimal("90"),
                new BigDecimal("50"),
                24,
                2,
                new BigDecimal("80"),
                new BigDecimal("0.5"),
                GapRule.LOWER,
                regular,
                regular);
    }

    public static Bands bands() {
        return new Bands(new BigDecimal("90"), new BigDecimal("70"), new BigDecimal("50"));
    }

    public static CriteriaSet of(List<Criterion> criteria) {
        return new CriteriaSet(
                new CriteriaSetId(new UUID(0, 42)),
                "Khung",
                Scope.CENTRAL,
                1,
                null,
                "42-HD/BTCTW",
                bands(),
                terms(),
                criteria,
                null,
                "test",
                Instant.EPOCH,
                0);
    }

    public static CriteriaSet central() {
        return of(CriteriaSheet.read(sheet("central-frame.csv")).criteria());
    }

    public static CriteriaSet anPhu() {
        return of(CriteriaSheet.read(sheet("an-phu.csv")).criteria());
    }

    public static Criterion criterion(EvidenceKind kind, String max, @Nullable String scale) {
        return new Criterion(
                "1",
                "Nhóm",
                "1",
                "Tiêu chí",
                null,
                Maximum.always(new BigDecimal(max)),
                kind,
                scale == null ? null : Scale.parse(scale));
    }
}
