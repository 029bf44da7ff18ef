package vn.chiboso.bootstrap.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/**
 * How far a ring may see; each argument is a regular expression.
 *
 * @param ring     the ring that is limited
 * @param outside  full names of library and JDK types that it may use
 * @param own      rings of its own module
 * @param others   rings of other modules; which of their types is {@link NeighboursTests}' matter
 */
record Reach(String ring, String outside, String own, String others) {
    static final String PLAIN = "java\\.(?!sql|net\\.http|rmi).*|org\\.jspecify\\..*";
    static final String ANYTHING = ".*";

    ArchRule rule() {
        return ArchRuleDefinition.classes().that(Place.in(ring)).should(new ArchCondition<>(description()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allows(dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        });
    }

    private String description() {
        return "use only [%s] of its module, [%s] of others, and %s"
                .formatted(own, others, outside.equals(ANYTHING) ? "libraries" : outside);
    }

    private boolean allows(Dependency dependency) {
        var target = dependency.getTargetClass().getBaseComponentType();
        if (target.isPrimitive() || target.getFullName().startsWith("[")) {
            return true;
        }
        var from = Place.of(dependency.getOriginClass());
        var to = Place.of(target);
        if (to.module().isEmpty()) {
            return target.getFullName().matches(outside);
        }
        return to.ring().matches(from.module().equals(to.module()) ? own : others);
    }
}
