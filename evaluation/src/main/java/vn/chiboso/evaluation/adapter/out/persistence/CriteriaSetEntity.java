package vn.chiboso.evaluation.adapter.out.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** A row of {@code criteria_set} with its criteria. Accessors are public because MapStruct sees no others. */
@Entity
@Table(schema = "evaluation", name = "criteria_set")
@SuppressWarnings("NullAway.Init") // made empty, then filled by Hibernate or by the mapper
class CriteriaSetEntity {
    /** A draft becomes active once; it never goes back. */
    enum State {
        DRAFT,
        ACTIVE
    }

    @Id
    private UUID id;

    private String name;

    private @Nullable UUID scopeUnit;

    @Column(updatable = false)
    private String unitPath;

    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private String legalBasis;

    @Embedded
    private BandsRow bands;

    @Embedded
    private TermsRow terms;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "evaluation", name = "criterion", joinColumns = @JoinColumn(name = "set_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    @Fetch(FetchMode.SUBSELECT)
    private List<CriterionRow> criteria = new ArrayList<>();

    private @Nullable UUID copiedFrom;

    private String createdBy;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable UUID getScopeUnit() {
        return scopeUnit;
    }

    public void setScopeUnit(@Nullable UUID scopeUnit) {
        this.scopeUnit = scopeUnit;
    }

    public String getUnitPath() {
        return unitPath;
    }

    public void setUnitPath(String unitPath) {
        this.unitPath = unitPath;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public BandsRow getBands() {
        return bands;
    }

    public void setBands(BandsRow bands) {
        this.bands = bands;
    }

    public TermsRow getTerms() {
        return terms;
    }

    public void setTerms(TermsRow terms) {
        this.terms = terms;
    }

    public List<CriterionRow> getCriteria() {
        return criteria;
    }

    public void setCriteria(List<CriterionRow> criteria) {
        this.criteria = criteria;
    }

    public @Nullable UUID getCopiedFrom() {
        return copiedFrom;
    }

    public void setCopiedFrom(@Nullable UUID copiedFrom) {
        this.copiedFrom = copiedFrom;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public void setCreatedBy(String createdBy) {
        this.createdBy = createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    public @Nullable Long getVersion() {
        return version;
    }
}
