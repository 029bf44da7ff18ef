package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.application.port.out.Residences;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.protection.OpeningRights;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;
import vn.chiboso.membership.domain.protection.Residence;

/** Whose sealed values are asked for, what the actor may do with them, and what they are; no use case of its own. */
@Component
class ProtectedPersons {
    private final Rolls rolls;
    private final BranchRolls books;
    private final Paths paths;
    private final CitizenIds citizenIds;
    private final Residences residences;
    private final Authorities authorities;
    private final Clock clock;

    ProtectedPersons(
            Rolls rolls,
            BranchRolls books,
            Paths paths,
            CitizenIds citizenIds,
            Residences residences,
            Authorities authorities,
            Clock clock) {
        this.rolls = rolls;
        this.books = books;
        this.paths = paths;
        this.citizenIds = citizenIds;
        this.residences = residences;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** On a roll today, or as when last on one. */
    MemberView find(MemberId member) {
        return known(member).orElseThrow(ProtectionRefusal::notFound);
    }

    /** The same; empty for who has never been on a roll, since what put them there was taken back. */
    Optional<MemberView> known(MemberId member) {
        return rolls.find(member, LocalDate.now(clock))
                .or(() -> paths.lastRoll(member).flatMap(last -> rolls.find(member, last.day())));
    }

    OpeningRights rights(Actor actor, MemberView person) {
        return new OpeningRights(authorities.of(actor, person.unit()));
    }

    /** In full, empty when nothing is kept. */
    String value(MemberView person, PrivateField field) {
        return switch (field) {
            case CITIZEN_ID -> citizenIds.of(person.id()).map(CitizenId::digits).orElse("");
            case RESIDENCE -> residences.of(person.id()).map(Residence::full).orElse("");
            case PHONE -> phone(person, false);
        };
    }

    String masked(MemberView person, PrivateField field) {
        return switch (field) {
            case CITIZEN_ID -> citizenIds.of(person.id()).map(CitizenId::masked).orElse("");
            case RESIDENCE -> residences.of(person.id()).map(Residence::masked).orElse("");
            case PHONE -> phone(person, true);
        };
    }

    Residence residence(MemberView person) {
        return residences.of(person.id()).orElse(new Residence("", ""));
    }

    private String phone(MemberView person, boolean masked) {
        var day = paths.lastRoll(person.id()).map(Paths.LastRoll::day).orElse(LocalDate.now(clock));
        var phone = books.entry(person.id(), person.unit(), LocalDate.now(clock))
                .or(() -> books.entry(person.id(), person.unit(), day))
                .flatMap(entry -> Optional.ofNullable(entry.book().phone()));
        return phone.map(number -> text(number, masked)).orElse("");
    }

    private static String text(Phone phone, boolean masked) {
        return masked ? phone.masked() : phone.digits();
    }
}
