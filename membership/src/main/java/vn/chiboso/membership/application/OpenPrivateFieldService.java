package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.OpenPrivateField;
import vn.chiboso.membership.domain.protection.OpenedMatter;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;

@Service
class OpenPrivateFieldService implements OpenPrivateField {
    private final ProtectedPersons persons;
    private final OpeningDesk desk;

    OpenPrivateFieldService(ProtectedPersons persons, OpeningDesk desk) {
        this.persons = persons;
        this.desk = desk;
    }

    @Override
    @Transactional
    public OpeningId open(Actor actor, Command command) {
        var person = persons.find(command.member());
        var rights = persons.rights(actor, person);
        rights.requireMayOpen(command.field());
        if (persons.masked(person, command.field()).isEmpty()) {
            throw ProtectionRefusal.nothing();
        }
        desk.note(
                actor,
                rights,
                command.id(),
                person,
                OpenedMatter.of(command.field()),
                command.reason(),
                command.explanation());
        return command.id();
    }
}
