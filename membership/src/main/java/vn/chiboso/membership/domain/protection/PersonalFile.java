package vn.chiboso.membership.domain.protection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.PersonalSection;

/**
 * Everything that all modules keep on a person, as of a day.
 *
 * @param member   null for an account that is nobody's: a technical administrator's
 * @param unitName on whose roll the person is, empty for none
 */
public record PersonalFile(
        @Nullable MemberId member, String name, String unitName, LocalDate on, List<PersonalSection> sections) {
    public PersonalFile {
        sections = List.copyOf(sections);
    }

    @Override
    public String toString() {
        return "PersonalFile[" + member + "]";
    }
}
