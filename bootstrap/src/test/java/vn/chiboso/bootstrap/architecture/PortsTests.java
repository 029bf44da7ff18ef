package vn.chiboso.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.SensitiveRead;

/** A port is an interface in our own words; an in-port is one use case. */
class PortsTests {
    private static final DescribedPredicate<JavaClass> TOP_LEVEL = DescribedPredicate.describe(
            "top level", type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));

    @Test
    void anInPortHasOneMethod() {
        var one = DescribedPredicate.describe(
                "a use case: an interface with one method, or a value",
                (JavaClass type) -> isValue(type) || type.isInterface() && methods(type) == 1);
        Proven.holds(
                classes()
                        .that(Place.in("application\\.port\\.in(\\..*)?").and(TOP_LEVEL))
                        .should(ArchCondition.from(one)),
                "DoesTwoThings",
                "IsAClass");
    }

    @Test
    void anOutPortIsAnInterface() {
        var port = DescribedPredicate.describe(
                "an interface or a value", (JavaClass type) -> isValue(type) || type.isInterface());
        Proven.holds(
                classes()
                        .that(Place.in("application\\.port\\.out(\\..*)?").and(TOP_LEVEL))
                        .should(ArchCondition.from(port)),
                "OutPortAsClass");
    }

    /** Its row of the audit is written outside the transaction of whoever reads: a use case that reads within its own would fail. */
    @Test
    void noUseCaseReadsWhatIsTracedThroughAnotherOne() {
        var traced = DescribedPredicate.describe(
                "use cases whose answer is traced",
                (JavaClass port) -> Place.of(port).ring().startsWith("application.port.in")
                        && port.getMethods().stream()
                                .flatMap(method -> method.getRawReturnType().getMethods().stream())
                                .anyMatch(method -> method.isAnnotatedWith(SensitiveRead.class)));
        var services = DescribedPredicate.describe(
                "in application", (JavaClass type) -> Place.of(type).sort().equals("application"));
        Proven.holds(
                noFields().that().areDeclaredInClassesThat(services).should().haveRawType(traced),
                "ReadsThroughAnother.showPeople");
    }

    @Test
    void noPortIsNamedAfterItsBeingAnInterface() {
        Proven.holds(
                classes()
                        .that(Place.in("application\\.port\\..*").and(TOP_LEVEL))
                        .should()
                        .haveNameNotMatching(".*\\.I[A-Z][a-z]\\w*|.*(Port|UseCase|Interface)"),
                "IMeetings");
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord() || type.isEnum() || type.reflect().isSealed() || type.isAssignableTo(Throwable.class);
    }

    private static long methods(JavaClass type) {
        return type.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .count();
    }
}
