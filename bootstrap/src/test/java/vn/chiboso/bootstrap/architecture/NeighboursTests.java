package vn.chiboso.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** How modules meet: questions through an own port's adapter, facts through listeners. */
class NeighboursTests {
    @Test
    void anotherModuleIsAskedOnlyInTheAdapterNamedAfterIt() {
        var condition = meet(
                "ask another module only in adapter.out.<module>",
                (here, target) -> Place.isQueryInterface(target)
                        && !here.ring().matches("api")
                        && !here.ring().equals("adapter.out." + Place.of(target).module()));
        Proven.holds(classes().that(Place.in(".*")).should(condition), "AsksDirectly", "AsksUnderAnotherName");
    }

    @Test
    void anotherModulesFactsAreHeardOnlyByListeners() {
        var condition = meet(
                "hear another module's events only in adapter.in.event",
                (here, target) ->
                        Place.of(target).ring().equals("events") && !here.sort().equals("adapter.in.event"));
        Proven.holds(classes().that(Place.in(".*")).should(condition), "Overhears", "Hears");
    }

    private static ArchCondition<JavaClass> meet(String description, BiPredicate<Place, JavaClass> wrong) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var here = Place.of(type);
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass().getBaseComponentType();
                    var there = Place.of(target);
                    if (there.isOfHexagon() && !there.module().equals(here.module()) && wrong.test(here, target)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
