package vn.chiboso.membership.domain.protection;

import java.time.LocalDate;
import java.util.List;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonalSection;

/** Everything that all modules keep on a person, as of a day. */
public record PersonalFile(
        MemberId member, String name, String unitName, LocalDate on, List<PersonalSection> sections) {
    public PersonalFile {
        sections = List.copyOf(sections);
    }

    @Override
    public String toString() {
        return "PersonalFile[" + member + "]";
    }
}
