package vn.chiboso.membership.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.application.port.in.ExportPersonalFile;
import vn.chiboso.membership.domain.protection.OpenedMatter;
import vn.chiboso.membership.domain.protection.PersonalFile;

@Service
class ExportPersonalFileService implements ExportPersonalFile {
    private final ProtectedPersons persons;
    private final PersonalFiles files;
    private final OpeningDesk desk;

    ExportPersonalFileService(ProtectedPersons persons, PersonalFiles files, OpeningDesk desk) {
        this.persons = persons;
        this.files = files;
        this.desk = desk;
    }

    @Override
    @Transactional
    public PersonalFile export(Actor actor, Command command) {
        var person = persons.find(command.member());
        var rights = persons.rights(actor, person);
        rights.requireMayExport();
        desk.note(
                actor, rights, command.id(), person, OpenedMatter.EVERYTHING, command.reason(), command.explanation());
        return files.forOfficer(person, command.reader());
    }
}
