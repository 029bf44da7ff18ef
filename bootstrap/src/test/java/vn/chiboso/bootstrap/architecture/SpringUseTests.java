package vn.chiboso.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.annotation.Transactional;

/** How Spring is used: constructors, and transactions where use cases begin. */
class SpringUseTests {
    @Test
    void transactionsBeginInServices() {
        var transactional = DescribedPredicate.describe(
                "transactional",
                (JavaClass type) -> type.isAnnotatedWith(Transactional.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)));
        var inServices = DescribedPredicate.describe(
                "in application", (JavaClass type) -> Place.of(type).sort().equals("application"));
        Proven.holds(classes().that(transactional).should(ArchCondition.from(inServices)), "TransactionalController");
    }

    @Test
    void transactionsAreSprings() {
        Proven.holds(
                noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.transaction.."),
                "JakartaTransaction");
    }

    @Test
    void nothingIsInjectedIntoFields() {
        Proven.holds(
                noFields()
                        .should()
                        .beAnnotatedWith(Autowired.class)
                        .orShould()
                        .beAnnotatedWith(Inject.class)
                        .orShould()
                        .beAnnotatedWith(Resource.class)
                        .orShould()
                        .beAnnotatedWith(Value.class),
                "InjectsIntoFields.clock",
                "InjectsIntoFields.place");
    }

    @Test
    void collaboratorsAreFinal() {
        var beans = DescribedPredicate.describe(
                "beans", (JavaClass type) -> type.isMetaAnnotatedWith(org.springframework.stereotype.Component.class));
        Proven.holds(fields().that().areDeclaredInClassesThat(beans).should().beFinal(), "InjectsIntoFields.clock");
    }
}
