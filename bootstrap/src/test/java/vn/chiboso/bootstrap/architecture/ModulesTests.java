package vn.chiboso.bootstrap.architecture;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;
import tools.jackson.databind.json.JsonMapper;
import vn.chiboso.ChiBoSoApplication;

/** The modules and the arrows between them, as docs/adr/0001 draws them. */
class ModulesTests {
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "membership", Set.of(),
            "documents", Set.of("membership"),
            "meetings", Set.of("membership", "documents"),
            "evaluation", Set.of("membership", "documents", "meetings"),
            "notification", Set.of("membership", "documents", "meetings", "evaluation"),
            "bootstrap", Set.of("membership", "documents", "meetings", "evaluation", "notification"));

    @Test
    void theModulesAreTheseAndKeepToTheirArrows() {
        var modules = ApplicationModules.of(ChiBoSoApplication.class);
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
        modules.verify();
        // a picture of each module alone would take longer than all else here, and its canvas says the same
        new Documenter(modules).writeModulesAsPlantUml().writeModuleCanvases();
    }

    /** The product reads them there instead of searching all its classes at every start; Flyway migrates them in that order. */
    @Test
    void theModulesAreNamedForTheStartInTheOrderOfTheirArrows() throws IOException {
        var file = new ClassPathResource("META-INF/spring-modulith/application-modules.json");
        var named = new ArrayList<>(JsonMapper.builder()
                .build()
                .readTree(file.getContentAsByteArray())
                .propertyNames());
        assertThat(named).containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
        assertThat(named)
                .allSatisfy(module -> assertThat(named.subList(0, named.indexOf(module)))
                        .as("before " + module)
                        .containsAll(ARROWS.get(module)));
    }

    @Test
    void aBackArrowIsCaught() {
        var planted = ApplicationModules.of("planted", (ImportOption) location -> true);
        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("membership")
                .hasMessageContaining("AsksMeetings");
    }

    @Test
    void everyModuleStatesWhatItMayUseInterfaceByInterface() throws ClassNotFoundException {
        for (var module : ARROWS.keySet()) {
            assertThat(looseEntries("vn.chiboso." + module)).as(module).isEmpty();
        }
        assertThat(looseEntries("planted.meetings")).containsExactly("membership");
        assertThat(looseEntries("planted.membership")).containsExactly(ApplicationModule.OPEN_TOKEN);
        assertThat(looseEntries("planted.documents")).containsExactly("no @ApplicationModule");
    }

    @Test
    void theStatedArrowsAreTheDrawnOnes() throws ClassNotFoundException {
        var stated = ARROWS.keySet().stream().collect(toMap(module -> module, ModulesTests::statedArrows));
        assertThat(stated).isEqualTo(ARROWS);
    }

    private static Set<String> statedArrows(String module) {
        try {
            var arrows = new TreeSet<String>();
            for (var entry : dependencies("vn.chiboso." + module)) {
                arrows.add(entry.substring(0, entry.indexOf("::")).strip());
            }
            return arrows;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(module + " has no package-info.java", e);
        }
    }

    private static String[] looseEntries(String modulePackage) throws ClassNotFoundException {
        return Arrays.stream(dependencies(modulePackage))
                .filter(entry -> !entry.contains("::"))
                .toArray(String[]::new);
    }

    private static String[] dependencies(String modulePackage) throws ClassNotFoundException {
        var stated = Class.forName(modulePackage + ".package-info").getAnnotation(ApplicationModule.class);
        return stated == null ? new String[] {"no @ApplicationModule"} : stated.allowedDependencies();
    }
}
