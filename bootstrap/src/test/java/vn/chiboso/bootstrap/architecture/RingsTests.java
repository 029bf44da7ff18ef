package vn.chiboso.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** The table of CONTRIBUTING.md: what each ring may import. */
class RingsTests {
    private static final String NAMED_INTERFACE = "|org\\.springframework\\.modulith\\.NamedInterface";
    private static final String SERVICE = Reach.PLAIN
            + "|org\\.springframework\\.(stereotype|transaction\\.annotation)\\..*"
            + "|org\\.springframework\\.context\\.ApplicationEventPublisher|org\\.slf4j\\..*";
    private static final String DOMAIN = "domain(\\..*)?";
    private static final String PORT_IN = "application\\.port\\.in(\\..*)?";
    private static final String PORT_OUT = "application\\.port\\.out(\\..*)?";

    @Test
    void apiNamesOnlyPublishedTypes() {
        Proven.holds(new Reach("api", Reach.PLAIN + NAMED_INTERFACE, "api", "api").rule(), "LeaksTheDomain");
    }

    @Test
    void eventsArePlainFacts() {
        Proven.holds(
                new Reach("events", Reach.PLAIN + NAMED_INTERFACE, "api|events", "api").rule(), "MeetingHeldWithRow");
    }

    @Test
    void domainIsPlainJava() {
        Proven.holds(
                new Reach(DOMAIN, Reach.PLAIN, "api|" + DOMAIN, "api").rule(), "SendsMail", "KnowsItsPort", "Hears");
    }

    @Test
    void inPortsSpeakTheDomainsLanguage() {
        Proven.holds(
                new Reach(PORT_IN, Reach.PLAIN, "api|" + DOMAIN + "|" + PORT_IN, "api").rule(), "UploadsFromTheWeb");
    }

    @Test
    void outPortsSpeakTheDomainsLanguage() {
        Proven.holds(new Reach(PORT_OUT, Reach.PLAIN, "api|" + DOMAIN + "|" + PORT_OUT, "api").rule(), "StoresRows");
    }

    @Test
    void servicesKnowNoAdapterAndLittleOfSpring() {
        var own = "api|events|application(\\..*)?|" + DOMAIN;
        Proven.holds(
                new Reach("application(\\.(?!port).*)?", SERVICE, own, "api").rule(), "AsksTheDatabase", "Overhears");
    }

    @Test
    void webAdaptersCallInPorts() {
        var own = "adapter\\.in\\.web(\\..*)?|api|" + DOMAIN + "|" + PORT_IN;
        Proven.holds(
                new Reach("adapter\\.in\\.web(\\..*)?", Reach.ANYTHING, own, "api").rule(),
                "ReadsRows",
                "CallsTheService");
    }

    @Test
    void listenersCallInPorts() {
        var own = "adapter\\.in\\.event(\\..*)?|api|events|" + DOMAIN + "|" + PORT_IN;
        Proven.holds(
                new Reach("adapter\\.in\\.event(\\..*)?", Reach.ANYTHING, own, "api|events").rule(), "WritesItself");
    }

    @Test
    void jobsCallInPorts() {
        var own = "adapter\\.in\\.schedule(\\..*)?|api|" + DOMAIN + "|" + PORT_IN;
        Proven.holds(new Reach("adapter\\.in\\.schedule(\\..*)?", Reach.ANYTHING, own, "api").rule(), "CleansRows");
    }

    @Test
    void outAdaptersKnowTheirPortsAndNoOtherAdapter() {
        // the own sort of adapter is checked below, since it differs from class to class
        var own = "adapter\\.out\\..*|api|" + DOMAIN + "|" + PORT_OUT;
        Proven.holds(new Reach("adapter\\.out\\..*", Reach.ANYTHING, own, "api").rule(), "CallsAUseCase");
        Proven.holds(classes().that(Place.in("adapter\\..*")).should(keepToTheirSort()), "BorrowsFromPersistence");
    }

    @Test
    void everyClassStandsInAKnownRing() {
        var known = DescribedPredicate.describe(
                "in a known ring", (JavaClass type) -> Place.of(type).ring().matches(Place.RINGS));
        Proven.holds(classes().that(Place.in(".*")).should(ArchCondition.from(known)), "Stray");
    }

    private static ArchCondition<JavaClass> keepToTheirSort() {
        return new ArchCondition<>("use no adapter of another sort") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var here = Place.of(type);
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var there = Place.of(dependency.getTargetClass());
                    if (there.ring().startsWith("adapter.")
                            && there.module().equals(here.module())
                            && !there.sort().equals(here.sort())) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
