package vn.chiboso.membership.api;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is kept on a person for one purpose, in the reader's language.
 *
 * @param code      stable name in files: "membership.personal.list-book"
 * @param purpose   what it is kept for
 * @param basis     by which rule
 * @param retention how long
 * @param disclosed who gets to see it
 */
public record PersonalSection(
        String code,
        String title,
        String purpose,
        String basis,
        String retention,
        String disclosed,
        List<PersonalFact> facts) {
    public PersonalSection {
        facts = List.copyOf(facts);
    }

    /** With the texts of the keys {@code code}, {@code code.purpose}, {@code .basis}, {@code .retention} and {@code .disclosed}. */
    public static PersonalSection worded(String code, UnaryOperator<String> words, List<PersonalFact> facts) {
        return new PersonalSection(
                code,
                words.apply(code),
                words.apply(code + ".purpose"),
                words.apply(code + ".basis"),
                words.apply(code + ".retention"),
                words.apply(code + ".disclosed"),
                facts);
    }

    /** The same with these facts instead. */
    public PersonalSection with(List<PersonalFact> others) {
        return new PersonalSection(code, title, purpose, basis, retention, disclosed, others);
    }

    /** Never what is kept: an answer may end up in a message of an error. */
    @Override
    public String toString() {
        return "PersonalSection[" + code + "]";
    }
}
