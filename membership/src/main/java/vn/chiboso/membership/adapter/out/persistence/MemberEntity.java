package vn.chiboso.membership.adapter.out.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.Sex;

/** A person as a row, to write: rolls are read with the dated rows of a day beside it, by SQL ({@link EntryRows}). */
@Entity
@Table(schema = "membership", name = "member")
@SuppressWarnings("NullAway.Init") // the constructor without arguments is Hibernate's, which fills the fields
class MemberEntity {
    @Id
    private UUID id;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "sort_name")
    private String sortName;

    @Column(name = "birth_year")
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int birthYear;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    @Column(name = "ethnic_group")
    private @Nullable String ethnicGroup;

    @Column(name = "home_place")
    private @Nullable String homePlace;

    private @Nullable String education;

    private @Nullable String occupation;

    @Column(name = "decision_on")
    private @Nullable LocalDate decisionOn;

    @Column(name = "ceremony_on")
    private @Nullable LocalDate ceremonyOn;

    @Column(name = "official_on")
    private @Nullable LocalDate officialOn;

    @Column(name = "card_number")
    private @Nullable String cardNumber;

    private byte @Nullable [] phone; // sealed

    private @Nullable String email;

    private boolean smartphone;

    private boolean away;

    private @Nullable String note;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    protected MemberEntity() {}

    MemberEntity(UUID id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public void setSearchName(String searchName) {
        this.searchName = searchName;
    }

    public void setSortName(String sortName) {
        this.sortName = sortName;
    }

    public void setBirthYear(int birthYear) {
        this.birthYear = birthYear;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = sex;
    }

    public void setEthnicGroup(@Nullable String ethnicGroup) {
        this.ethnicGroup = ethnicGroup;
    }

    public void setHomePlace(@Nullable String homePlace) {
        this.homePlace = homePlace;
    }

    public void setEducation(@Nullable String education) {
        this.education = education;
    }

    public void setOccupation(@Nullable String occupation) {
        this.occupation = occupation;
    }

    public void setDecisionOn(@Nullable LocalDate decisionOn) {
        this.decisionOn = decisionOn;
    }

    public void setCeremonyOn(@Nullable LocalDate ceremonyOn) {
        this.ceremonyOn = ceremonyOn;
    }

    public void setOfficialOn(@Nullable LocalDate officialOn) {
        this.officialOn = officialOn;
    }

    public void setCardNumber(@Nullable String cardNumber) {
        this.cardNumber = cardNumber;
    }

    public void setPhone(byte @Nullable [] phone) {
        this.phone = phone;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public void setSmartphone(boolean smartphone) {
        this.smartphone = smartphone;
    }

    public void setAway(boolean away) {
        this.away = away;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    @Nullable
    Long version() {
        return version;
    }
}
