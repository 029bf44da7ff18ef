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

    private Code() {}
}
