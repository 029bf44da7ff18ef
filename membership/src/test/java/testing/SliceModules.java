package testing;

import com.tngtech.archunit.core.importer.Location;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ApplicationModulesFactory;

/**
 * What a slice has to know of the modules: their names and packages, as their package notes say. Reading every class of the product
 * for that takes a third of a slice's start.
 */
class SliceModules implements ApplicationModulesFactory {
    @Override
    public ApplicationModules of(Class<?> application) {
        return ApplicationModules.of(application, SliceModules::isNote);
    }

    private static boolean isNote(Location location) {
        return location.contains("/package-info.class");
    }
}
