package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;

/** What happened to a person, as typed. */
class ActForm {
    private String id = "";
    private @Nullable ActKind kind;
    private @Nullable LocalDate on;
    private @Nullable LocalDate until;
    private String number = "";
    private String issuer = "";
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate receivedOn;
    private String note = "";
    private @Nullable UUID position;
    private @Nullable Integer years;
    private @Nullable LocalDate round;
    private @Nullable BadgeWay way;
    private String certificate = "";
    private boolean criminal;

    /** What will happen was looked at; only of an end of the membership. */
    private boolean looked;

    /** Not yet: what was typed is gone over again. */
    private boolean back;

    /** A form that does not say what it was opened on is stale. */
    private int seen = -1;

    DecisionText decision() {
        return new DecisionText(number, issuer, signedOn, receivedOn);
    }

    RecordAct.Command command(MemberId member, ActKind what) {
        return new RecordAct.Command(
                ActId.of(id),
                member,
                what,
                on,
                until,
                decision(),
                note,
                seen,
                position == null ? null : new PositionId(position),
                badge(),
                criminal);
    }

    /** Null when no badge was chosen. */
    RecordAct.@Nullable BadgeText badge() {
        return years == null
                ? null
                : new RecordAct.BadgeText(years, round, way == null ? BadgeWay.ON_TIME : way, certificate);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public @Nullable ActKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ActKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public @Nullable UUID getPosition() {
        return position;
    }

    public void setPosition(@Nullable UUID position) {
        this.position = position;
    }

    public @Nullable Integer getYears() {
        return years;
    }

    public void setYears(@Nullable Integer years) {
        this.years = years;
    }

    public @Nullable LocalDate getRound() {
        return round;
    }

    public void setRound(@Nullable LocalDate round) {
        this.round = round;
    }

    public @Nullable BadgeWay getWay() {
        return way;
    }

    public void setWay(@Nullable BadgeWay way) {
        this.way = way;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public boolean isCriminal() {
        return criminal;
    }

    public void setCriminal(boolean criminal) {
        this.criminal = criminal;
    }

    public boolean isLooked() {
        return looked;
    }

    public void setLooked(boolean looked) {
        this.looked = looked;
    }

    public boolean isBack() {
        return back;
    }

    public void setBack(boolean back) {
        this.back = back;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
