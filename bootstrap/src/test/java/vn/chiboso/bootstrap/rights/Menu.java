package vn.chiboso.bootstrap.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the menus lead: nobody is shown a way at whose end they are turned away. */
final class Menu {
    private static final Pattern NAVIGATION = Pattern.compile("<nav.*?</nav>", Pattern.DOTALL);
    private static final Pattern WAY = Pattern.compile("href=\"(/[^\"#]*)");

    private Menu() {}

    /** By role and address; empty when all are let in. */
    static List<String> refusals(Knocks knocks) {
        var refused = new ArrayList<String>();
        for (var role : Role.values()) {
            if (role.userName != null) {
                ways(knocks, role)
                        .filter(way -> !knocks.isShown(role, way))
                        .map(way -> role + " at " + way)
                        .forEach(refused::add);
            }
        }
        return refused;
    }

    private static Stream<String> ways(Knocks knocks, Role role) {
        return Stream.of("/", "/console")
                .filter(start -> knocks.isShown(role, start))
                .flatMap(start -> NAVIGATION.matcher(knocks.page(role, start)).results())
                .flatMap(part -> WAY.matcher(part.group()).results())
                .map(way -> way.group(1))
                .distinct();
    }
}
