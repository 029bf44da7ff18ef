package vn.chiboso.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditedUseCasesTests {
    private final AuditConfiguration.InPorts audited = new AuditConfiguration.InPorts();

    @Test
    void everyUseCaseOfTheModulesIsAudited() {
        var services = services();
        assertThat(services).extracting(Class::getSimpleName).contains("ConcludeMeetingService", "OpenMeetingService");
        assertThat(services.stream().flatMap(this::missed)).isEmpty();
    }

    private Stream<String> missed(Class<?> service) {
        return Arrays.stream(service.getInterfaces())
                .filter(AuditedUseCasesTests::isInPort)
                .flatMap(port -> Arrays.stream(port.getMethods()))
                .filter(method -> !audited.matches(method, service))
                .map(method -> service.getName() + "." + method.getName());
    }

    private static List<Class<?>> services() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.chiboso").stream()
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(type -> type.getAllRawInterfaces().stream()
                                .map(JavaClass::reflect)
                                .anyMatch(AuditedUseCasesTests::isInPort))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !type.isRecord() && !type.isEnum())
                        .toList();
    }

    private static boolean isInPort(Class<?> type) {
        return type.isInterface()
                && type.getEnclosingClass() == null
                && (type.getPackageName() + ".").contains(".application.port.in.");
    }
}
