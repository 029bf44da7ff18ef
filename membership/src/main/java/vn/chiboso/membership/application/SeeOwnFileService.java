package vn.chiboso.membership.application;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.SeeOwnFile;
import vn.chiboso.membership.domain.protection.ProtectionRefusal;

@Service
class SeeOwnFileService implements SeeOwnFile {
    private final ProtectedPersons persons;
    private final PersonalFiles files;

    SeeOwnFileService(ProtectedPersons persons, PersonalFiles files) {
        this.persons = persons;
        this.files = files;
    }

    @Override
    @Transactional(readOnly = true)
    public View see(Actor actor, Locale reader) {
        if (actor.isSystem()) {
            throw ProtectionRefusal.notFound();
        }
        var member = actor.member();
        if (member == null) {
            return new View(files.ofAccount(actor, reader), null);
        }
        return persons.known(member)
                .map(person -> new View(files.of(person, reader), person.unit()))
                .orElseGet(() -> new View(files.ofNobodysMember(actor, member, reader), null));
    }
}
