package vn.chiboso.membership.adapter.out.persistence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.UnitKind;

/** A unit with its places in the tree, by the day from which it stood there. */
@Entity
@Table(schema = "membership", name = "unit")
@SuppressWarnings("NullAway.Init") // the constructor without arguments is Hibernate's, which fills the fields
class UnitEntity {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String name;

    private String label;

    @Column(name = "official_code")
    private @Nullable String officialCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "branch_type")
    private @Nullable BranchType branchType;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer region;

    @Column(name = "meeting_day")
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer meetingDay;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(schema = "membership", name = "unit_link", joinColumns = @JoinColumn(name = "unit_id"))
    @MapKeyColumn(name = "valid_from")
    @SortNatural
    private SortedMap<LocalDate, UnitLinkRow> links = new TreeMap<>();

    @Version
    private @Nullable Long version;

    protected UnitEntity() {}

    UnitEntity(UUID id, UnitKind kind, String label, Instant createdAt) {
        this.id = id;
        this.kind = kind;
        this.label = label;
        this.createdAt = createdAt;
    }

    void stands(LocalDate from, UnitLinkRow place) {
        links.put(from, place);
    }

    public UUID getId() {
        return id;
    }

    public UnitKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getOfficialCode() {
        return officialCode;
    }

    public void setOfficialCode(@Nullable String officialCode) {
        this.officialCode = officialCode;
    }

    public @Nullable BranchType getBranchType() {
        return branchType;
    }

    public void setBranchType(@Nullable BranchType branchType) {
        this.branchType = branchType;
    }

    public @Nullable Integer getRegion() {
        return region;
    }

    public void setRegion(@Nullable Integer region) {
        this.region = region;
    }

    public @Nullable Integer getMeetingDay() {
        return meetingDay;
    }

    public void setMeetingDay(@Nullable Integer meetingDay) {
        this.meetingDay = meetingDay;
    }

    public @Nullable Long getVersion() {
        return version;
    }
}
