package vn.chiboso.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.junit.jupiter.api.Test;

/** Package-private first: what is public is a promise. */
class VisibilityTests {
    @Test
    void adaptersAndServicesAreHidden() {
        Proven.holds(
                classes()
                        .that(Place.in("adapter\\..*|application(\\.(?!port).*)?"))
                        .should(beHidden()),
                "TooPublicController",
                "TooPublicService");
    }

    @Test
    void rowsAreHiddenNamedAndVersioned() {
        var rows = classes().that(annotatedWith(Entity.class));
        Proven.holdsIfAny(rows.should().haveSimpleNameEndingWith("Entity").allowEmptyShould(true), "MeetingRow");
        Proven.holdsIfAny(rows.should().notBePublic().allowEmptyShould(true), "MeetingRow");
        Proven.holdsIfAny(rows.should(beVersioned()).allowEmptyShould(true), "MeetingRow");
        Proven.holdsIfAny(
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Entity")
                        .should()
                        .beAnnotatedWith(Entity.class)
                        .allowEmptyShould(true),
                "NoRowEntity");
    }

    /** Public only where another package of the same sort needs it: Java knows no wider package. */
    private static ArchCondition<JavaClass> beHidden() {
        return new ArchCondition<>("be package-private unless a sister package uses it") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC) && !isShared(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " is public for nobody"));
                }
            }
        };
    }

    private static boolean isShared(JavaClass type) {
        var here = Place.of(type);
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .filter(origin -> !origin.getPackageName().equals(type.getPackageName()))
                .map(Place::of)
                .anyMatch(there ->
                        there.module().equals(here.module()) && there.sort().equals(here.sort()));
    }

    private static ArchCondition<JavaClass> beVersioned() {
        return new ArchCondition<>("have a @Version Long version") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var versioned = type.getAllFields().stream()
                        .anyMatch(field -> field.isAnnotatedWith(Version.class)
                                && field.getRawType().isEquivalentTo(Long.class));
                if (!versioned) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " has no @Version Long"));
                }
            }
        };
    }
}
