package vn.chiboso.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes that rules look at: the product, and what was planted to be caught. */
final class Code {
    static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.chiboso");
    static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    /** While modules have no services yet, a rule may find nothing to look at. */
    static final boolean IS_GROWN = Sources.MODULES.stream()
            .filter(module -> !module.equals("bootstrap"))
            .allMatch(module -> PRODUCTION.stream()
                    .anyMatch(type -> Place.of(type).equals(new Place(module, "application"))
                            && type.getSimpleName().endsWith("Service")));

    private Code() {}
}
