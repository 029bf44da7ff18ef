package vn.chiboso.membership.application;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ReadOpened;
import vn.chiboso.membership.application.port.out.Openings;
import vn.chiboso.membership.domain.protection.OpenedMatter;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;

@Service
class ReadOpenedService implements ReadOpened {
    private final Openings openings;
    private final ProtectedPersons persons;
    private final Clock clock;

    ReadOpenedService(Openings openings, ProtectedPersons persons, Clock clock) {
        this.openings = openings;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public View read(Actor actor, OpeningId id) {
        var opening = openings.find(id)
                .filter(o -> o.by().equals(actor.account()) && o.matter() != OpenedMatter.EVERYTHING)
                .orElseThrow(ProtectionRefusal::notFound);
        var now = clock.instant();
        if (!opening.isOpen(now)) {
            throw ProtectionRefusal.over();
        }
        var person = persons.find(opening.member());
        var field = PrivateField.valueOf(opening.matter().name());
        persons.rights(actor, person).requireMayOpen(field);
        return new View(
                person.id(),
                person.fullName(),
                person.unit(),
                field,
                persons.value(person, field),
                opening.until(),
                Duration.between(now, opening.until()).toSeconds());
    }
}
