package vn.chiboso.membership.application;

import java.util.EnumSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.SeeParticulars;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.protection.Residence;

@Service
class SeeParticularsService implements SeeParticulars {
    private final ProtectedPersons persons;

    SeeParticularsService(ProtectedPersons persons) {
        this.persons = persons;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, MemberId member) {
        var person = persons.find(member);
        var rights = persons.rights(actor, person);
        if (!actor.is(member)) {
            rights.requireMayOpen(PrivateField.PHONE); // who reads the list book
        }
        var openable = EnumSet.noneOf(PrivateField.class);
        rights.openable().stream()
                .filter(field -> !persons.masked(person, field).isEmpty())
                .forEach(openable::add);
        var residence = persons.residence(person);
        return new View(
                persons.masked(person, PrivateField.CITIZEN_ID),
                residence.home().isEmpty() ? "" : Residence.MASK,
                residence.commune(),
                persons.masked(person, PrivateField.PHONE),
                openable,
                rights.mayExport(),
                actor.is(member));
    }
}
