package vn.chiboso.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Time, chance and absence come through the front door. */
class HonestJavaTests {
    private static final DescribedPredicate<JavaClass> OF_A_MODULE = Place.in(".*");

    @Test
    void timeComesFromTheClock() {
        Proven.holds(
                noClasses().that(OF_A_MODULE).should().accessTargetWhere(readsTheWallClock()),
                "TellsTheTime.instant",
                "TellsTheTime.day",
                "TellsTheTime.zoned",
                "TellsTheTime.millis",
                "TellsTheTime.date",
                "TellsTheTime.ownClock");
    }

    @Test
    void onlyBallotsHaveRandomIds() {
        var ballot = DescribedPredicate.describe(
                "ballots", (JavaClass type) -> type.getFullName().contains("Ballot"));
        Proven.holds(
                noClasses()
                        .that(OF_A_MODULE.and(DescribedPredicate.not(ballot)))
                        .should()
                        .callMethod(UUID.class, "randomUUID"),
                "TellsTheTime.id");
    }

    @Test
    void optionalIsForAnswersOnly() {
        Proven.holds(
                noFields().that().areDeclaredInClassesThat(OF_A_MODULE).should().haveRawType(Optional.class),
                "KeepsOptionals.maybe");
        var taking = DescribedPredicate.describe(
                "take an Optional",
                (JavaMethod method) -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Optional.class)));
        Proven.holds(
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(OF_A_MODULE)
                        .should(com.tngtech.archunit.lang.ArchCondition.from(taking)),
                "KeepsOptionals.take");
    }

    @Test
    void nothingIsPrinted() {
        Proven.holds(
                noClasses()
                        .that(OF_A_MODULE)
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(Throwable.class, "printStackTrace"),
                "Prints");
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheWallClock() {
        return DescribedPredicate.describe("the machine's clock is read", access -> {
            var target = access.getTarget();
            var owner = target.getOwner();
            if (owner.isEquivalentTo(Clock.class)) {
                return Set.of("system", "systemUTC", "systemDefaultZone").contains(target.getName());
            }
            if (owner.isEquivalentTo(System.class)) {
                return target.getName().equals("currentTimeMillis");
            }
            if (owner.isEquivalentTo(java.util.Date.class)) {
                return target.getName().equals("<init>") && parameters(access).isEmpty();
            }
            return owner.getPackageName().startsWith("java.time")
                    && target.getName().equals("now")
                    && !parameters(access).equals(Clock.class.getName());
        });
    }

    private static String parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget code
                ? String.join(
                        ",",
                        code.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList())
                : "";
    }
}
