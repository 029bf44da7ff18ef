package vn.chiboso.membership.adapter.in.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.BadgeWay;

/**
 * What is known of an act before its form is opened, as the address of the form says it. Whatever cannot be read is left out: an
 * address is typed and passed on by anybody, and recording looks at everything again.
 */
class ActStart {
    /** Longer than any number or name of a body that is kept: what comes in an address is cut there. */
    private static final int LONGEST = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private @Nullable ActKind kind;
    private @Nullable LocalDate on;
    private @Nullable LocalDate signedOn;
    private String number = "";
    private String issuer = "";
    private @Nullable Integer years;
    private @Nullable LocalDate round;
    private @Nullable BadgeWay way;

    /** Of an act that takes effect on a day and may rest on a number. */
    static ActStart of(@Nullable ActKind kind, @Nullable LocalDate on, @Nullable String number) {
        var start = new ActStart();
        start.setKind(kind);
        start.setOn(on);
        start.setNumber(number);
        return start;
    }

    /** Address of the form, or of the choice where no kind is known, with what is known already. */
    String address(UUID member) {
        var address = UriComponentsBuilder.fromPath("/branch/members/{member}/acts/new");
        add(address, "kind", kind == null ? "" : kind.name());
        add(address, "on", on == null ? "" : DAY.format(on));
        add(address, "number", number);
        add(address, "issuer", issuer);
        add(address, "signedOn", signedOn == null ? "" : DAY.format(signedOn));
        return address.encode().buildAndExpand(member).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            // a template variable, so that nothing in the value is read as a part of the address
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    /** The same for another kind. */
    ActStart with(@Nullable ActKind other) {
        var start = of(other, on, number);
        start.setIssuer(issuer);
        start.setSignedOn(signedOn);
        return start;
    }

    void fill(ActForm form) {
        form.setOn(on);
        form.setSignedOn(signedOn);
        form.setNumber(number);
        if (!issuer.isEmpty()) {
            form.setIssuer(issuer);
        }
        form.setYears(years);
        form.setRound(round);
        var badge = kind != null && kind.isOfBadge();
        form.setWay(!badge ? null : way == null ? BadgeWay.ON_TIME : way);
    }

    private static String cut(@Nullable String text) {
        var said = text == null ? "" : text.strip();
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }

    public @Nullable ActKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ActKind kind) {
        this.kind = kind;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public void setNumber(@Nullable String number) {
        this.number = cut(number);
    }

    public void setIssuer(@Nullable String issuer) {
        this.issuer = cut(issuer);
    }

    public void setYears(@Nullable Integer years) {
        this.years = years;
    }

    public void setRound(@Nullable LocalDate round) {
        this.round = round;
    }

    public void setWay(@Nullable BadgeWay way) {
        this.way = way;
    }
}
