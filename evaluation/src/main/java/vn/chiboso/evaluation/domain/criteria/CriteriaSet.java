package vn.chiboso.evaluation.domain.criteria;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;

/**
 * A version of a criteria set: a draft may be revised; once activated nothing in it changes but its last day.
 *
 * @param number     version within its scope, from 1
 * @param validity   days in force, null while a draft
 * @param legalBasis the paper it rests on
 * @param copiedFrom the version it started from, null when uploaded or seeded
 * @param version    for optimistic locking
 */
public record CriteriaSet(
        CriteriaSetId id,
        String name,
        Scope scope,
        int number,
        @Nullable Validity validity,
        String legalBasis,
        Bands bands,
        Terms terms,
        List<Criterion> criteria,
        @Nullable CriteriaSetId copiedFrom,
        String createdBy,
        Instant createdAt,
        long version) {
    /** Σ of the maxima (42-HD/BTCTW section 5). */
    public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** First and last day in force; {@code to} is null while open-ended. */
    public record Validity(LocalDate from, @Nullable LocalDate to) {
        /** Both days included. */
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    public CriteriaSet {
        criteria = List.copyOf(criteria);
        if (name.isBlank() || legalBasis.isBlank()) {
            throw new EvaluationRefusal(Reason.TEXT_MISSING, "");
        }
        requireWhole(criteria);
    }

    public boolean isDraft() {
        return validity == null;
    }

    /** Σ of the maxima in months with or without a thematic meeting: always {@link #WHOLE}. */
    public static BigDecimal sum(List<Criterion> criteria, boolean thematicHeld) {
        return criteria.stream().map(c -> c.max().in(thematicHeld)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Another wording of a draft; refused once it has been activated. */
    public CriteriaSet revised(String name, String legalBasis, Bands bands, Terms terms, List<Criterion> criteria) {
        requireDraft();
        return new CriteriaSet(
                id,
                name,
                scope,
                number,
                null,
                legalBasis,
                bands,
                terms,
                criteria,
                copiedFrom,
                createdBy,
                createdAt,
                version);
    }

    /** Puts a draft in force; a day already past would change what meetings were measured with. */
    public CriteriaSet activated(LocalDate from, LocalDate today) {
        requireDraft();
        if (from.isBefore(today)) {
            throw new EvaluationRefusal(Reason.FROM_IN_THE_PAST, from);
        }
        return with(new Validity(from, null));
    }

    /** Ends the version before its successor starts. */
    public CriteriaSet succeededOn(LocalDate successorFrom) {
        if (validity == null || !successorFrom.isAfter(validity.from())) {
            throw new EvaluationRefusal(Reason.FROM_NOT_AFTER_PREVIOUS, successorFrom);
        }
        return with(new Validity(validity.from(), successorFrom.minusDays(1)));
    }

    /** A draft with the same content for a scope. */
    public CriteriaSet copied(CriteriaSetId newId, Scope target, int newNumber, String by, Instant at) {
        return new CriteriaSet(newId, name, target, newNumber, null, legalBasis, bands, terms, criteria, id, by, at, 0);
    }

    private CriteriaSet with(Validity days) {
        return new CriteriaSet(
                id,
                name,
                scope,
                number,
                days,
                legalBasis,
                bands,
                terms,
                criteria,
                copiedFrom,
                createdBy,
                createdAt,
                version);
    }

    private void requireDraft() {
        if (!isDraft()) {
            throw new EvaluationRefusal(Reason.SET_NOT_DRAFT, number);
        }
    }

    private static void requireWhole(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            throw new EvaluationRefusal(Reason.SET_WITHOUT_CRITERIA);
        }
        var numbers = new HashSet<String>();
        for (var criterion : criteria) {
            if (!numbers.add(criterion.number())) {
                throw new EvaluationRefusal(Reason.DUPLICATE_NUMBER, criterion.number());
            }
        }
        var with = sum(criteria, true);
        var without = sum(criteria, false);
        if (with.compareTo(WHOLE) != 0 || without.compareTo(WHOLE) != 0) {
            throw new EvaluationRefusal(Reason.SUM_NOT_100, with, without);
        }
    }
}
