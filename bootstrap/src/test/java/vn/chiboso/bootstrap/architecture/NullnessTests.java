package vn.chiboso.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Null is stated: NullAway looks only at packages that say so. */
class NullnessTests {
    @Test
    void everyPackageIsNullMarked() {
        assertThat(unmarked(Code.PLANTED)).containsExactly("planted.documents.domain");
        assertThat(unmarked(Code.PRODUCTION)).isEmpty();
        assertThat(Code.PRODUCTION).hasSizeGreaterThan(100);
    }

    private static TreeSet<String> unmarked(JavaClasses code) {
        var names = new TreeSet<String>();
        code.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .forEach(each -> names.add(each.getName()));
        return names;
    }
}
