package vn.chiboso.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;

/** A rule is believed only after it has caught its planted violations; a rule that matches no production class fails too. */
final class Proven {
    private Proven() {}

    /**
     * Fails unless the rule names each of the culprits among the planted classes and finds nothing in the product.
     *
     * @param culprits names as they stand in the rule's report, usually simple class names
     */
    static void holds(ArchRule rule, String... culprits) {
        holdsIfAny(rule, culprits);
    }

    /** The same for a rule about something that the product need not have, such as a JPA entity. */
    static void holdsIfAny(ArchRule rule, String... culprits) {
        var caught =
                String.join("\n", rule.evaluate(Code.PLANTED).getFailureReport().getDetails());
        assertThat(culprits).as("what was planted against the rule").isNotEmpty();
        assertThat(caught).as("the rule \"%s\" catches", rule.getDescription()).contains(culprits);
        rule.check(Code.PRODUCTION);
    }
}
