package vn.chiboso.membership.domain.roll;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.domain.protection.CitizenId;

/**
 * Whom of those kept a row means: certainly somebody on the branch's roll, perhaps somebody, somebody who is on another roll and
 * so left out, or nobody.
 *
 * @param code why it is in doubt or left out; a key of findings
 */
record Likeness(
        Certainty certainty,
        @Nullable KnownPerson person,
        String code,
        @Nullable RollField field,
        String value) {
    enum Certainty {
        NOBODY,
        SURE,
        DOUBTFUL,
        ELSEWHERE
    }

    private static final Likeness NOBODY = new Likeness(Certainty.NOBODY, null, "", null, "");

    static Likeness of(ListBook told, @Nullable CitizenId citizen, UnitId unit, BulkGround.Index index) {
        for (var person : index.citizen(citizen)) {
            if (person.isAt(unit)) {
                return isAnother(told, person.book())
                        ? doubt(person, RollField.CITIZEN, "", "citizen-of-another-name")
                        : sure(person);
            }
        }
        for (var person : index.citizen(citizen)) {
            return new Likeness(Certainty.ELSEWHERE, person, "citizen-elsewhere", RollField.CITIZEN, "");
        }
        for (var person : index.card(told.card())) {
            if (person.isAt(unit)) {
                return isAnother(told, person.book())
                        ? doubt(person, RollField.CARD, String.valueOf(told.card()), "card-of-another-name")
                        : sure(person);
            }
        }
        var named = index.name(told.name().folded());
        for (var person : named) {
            if (person.isAt(unit) && Matching.isSame(told, person.book())) {
                return sure(person);
            }
        }
        for (var person : index.card(told.card())) {
            return new Likeness(
                    Certainty.ELSEWHERE, person, "card-elsewhere", RollField.CARD, String.valueOf(told.card()));
        }
        for (var person : named) {
            if (bornTogether(told, person.book())) {
                var same = told.decisionOn() != null
                        && told.decisionOn().equals(person.book().decisionOn());
                var elsewhere = person.unit() != null && !person.isAt(unit);
                if (elsewhere && same) {
                    return new Likeness(
                            Certainty.ELSEWHERE,
                            person,
                            "person-elsewhere",
                            RollField.FULL_NAME,
                            told.name().full());
                }
                if (!elsewhere || !index.isOfOneBranch()) {
                    return doubt(person, RollField.FULL_NAME, told.name().full(), "same-name-and-birth");
                }
            }
        }
        return NOBODY;
    }

    private static boolean isAnother(ListBook told, ListBook kept) {
        return !told.name().folded().equals(kept.name().folded())
                && !told.birth().agreesWith(kept.birth());
    }

    private static boolean bornTogether(ListBook told, ListBook kept) {
        var day = told.birth().date();
        return day != null && day.equals(kept.birth().date());
    }

    private static Likeness sure(KnownPerson person) {
        return new Likeness(Certainty.SURE, person, "", null, "");
    }

    private static Likeness doubt(KnownPerson person, RollField field, String value, String code) {
        return new Likeness(Certainty.DOUBTFUL, person, code, field, value);
    }

    boolean isDoubtful() {
        return certainty == Certainty.DOUBTFUL;
    }

    boolean refuses() {
        return certainty == Certainty.ELSEWHERE;
    }

    /** After somebody said who is meant: the same person on another roll comes by a transfer, not by a sheet. */
    Likeness settled(boolean same, UnitId unit) {
        if (!isDoubtful() || person == null) {
            return this;
        }
        if (same) {
            return person.isAt(unit)
                    ? sure(person)
                    : new Likeness(Certainty.ELSEWHERE, person, "person-elsewhere", field, value);
        }
        return switch (code) {
            case "card-of-another-name" -> new Likeness(Certainty.ELSEWHERE, person, "card-elsewhere", field, value);
            case "citizen-of-another-name" ->
                new Likeness(Certainty.ELSEWHERE, person, "citizen-elsewhere", field, value);
            default -> NOBODY;
        };
    }

    @Nullable
    RollEntry entry() {
        return person == null ? null : person.entry();
    }

    /** Whether who reads it may know who is meant; of anybody else only that there is somebody. */
    boolean isWithin(Collection<UnitPath> sight) {
        return person == null || person.isWithin(sight);
    }

    Finding finding(Collection<UnitPath> sight) {
        if (!isWithin(sight)) {
            return isDoubtful()
                    ? Finding.warning(null, "", "alike-outside")
                    : Finding.refused(null, "", "record-outside");
        }
        var where = person == null ? "" : person.unitName();
        return isDoubtful() ? Finding.warning(field, value, code, where) : Finding.refused(field, value, code, where);
    }
}
