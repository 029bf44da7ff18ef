package vn.chiboso.evaluation.adapter.out.persistence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.CollectionMappingStrategy;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import vn.chiboso.evaluation.adapter.out.persistence.CriteriaSetEntity.State;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.domain.criteria.Bands;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet.Validity;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.Maximum;
import vn.chiboso.evaluation.domain.criteria.Scope;
import vn.chiboso.evaluation.domain.criteria.Terms;

/**
 * Between a criteria set and its row. The list of criteria is put in place whole, never changed within: Hibernate then takes the old
 * rows away before it writes the new ones, so that two criteria may change places although a number stands once in a set.
 */
@Mapper(uses = EvaluationValues.class, collectionMappingStrategy = CollectionMappingStrategy.TARGET_IMMUTABLE)
interface CriteriaSetMapper {
    /** By hand: {@code succeededOn} looks like a setter to MapStruct. */
    default CriteriaSet set(CriteriaSetEntity row) {
        return new CriteriaSet(
                new CriteriaSetId(row.getId()),
                row.getName(),
                scope(row),
                row.getNumber(),
                validity(row),
                row.getLegalBasis(),
                bands(row.getBands()),
                terms(row.getTerms()),
                criteria(row.getCriteria()),
                EvaluationValues.criteriaSetId(row.getCopiedFrom()),
                row.getCreatedBy(),
                row.getCreatedAt(),
                Objects.requireNonNull(row.getVersion(), "stored"));
    }

    List<Criterion> criteria(List<CriterionRow> rows);

    @Mapping(target = "scopeUnit", source = "scope.unit")
    @Mapping(target = "unitPath", source = "scope.prefix")
    @Mapping(target = "state", source = "validity")
    @Mapping(target = "validFrom", source = "validity.from")
    @Mapping(target = "validTo", source = "validity.to")
    void write(CriteriaSet set, @MappingTarget CriteriaSetEntity row);

    @Mapping(target = "good", source = "goodFrom")
    @Mapping(target = "fair", source = "fairFrom")
    @Mapping(target = "average", source = "averageFrom")
    Bands bands(BandsRow row);

    @Mapping(target = "goodFrom", source = "good")
    @Mapping(target = "fairFrom", source = "fair")
    @Mapping(target = "averageFrom", source = "average")
    BandsRow row(Bands bands);

    @Mapping(target = "gap", source = "gapRule")
    Terms terms(TermsRow row);

    @Mapping(target = "gapRule", source = "gap")
    TermsRow row(Terms terms);

    @Mapping(target = "group", source = "groupNo")
    @Mapping(target = "max", source = "row")
    Criterion criterion(CriterionRow row);

    @Mapping(target = "groupNo", source = "group")
    @Mapping(target = "maxWith", source = "max.withThematic")
    @Mapping(target = "maxWithout", source = "max.without")
    CriterionRow row(Criterion criterion);

    @Mapping(target = "withThematic", source = "maxWith")
    @Mapping(target = "without", source = "maxWithout")
    Maximum max(CriterionRow row);

    @Mapping(target = "unit", source = "scopeUnit")
    @Mapping(target = "prefix", source = "unitPath")
    Scope scope(CriteriaSetEntity row);

    default @Nullable Validity validity(CriteriaSetEntity row) {
        var from = row.getValidFrom();
        return from == null || row.getState() == State.DRAFT ? null : new Validity(from, row.getValidTo());
    }

    default State state(@Nullable Validity validity) {
        return validity == null ? State.DRAFT : State.ACTIVE;
    }
}
