package vn.chiboso.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;

/**
 * Where a class stands.
 *
 * @param module {@code meetings}; empty for a class that is not ours, or of the root package
 * @param ring   the rest of the package, {@code adapter.in.web}; empty for the module's root package
 */
record Place(String module, String ring) {
    /** The rings of the hexagon, as regular expression over {@link #ring()}. */
    static final String RINGS = "|api|events|domain(\\.\\w+)*|application(\\.(?!port)\\w+)*"
            + "|application\\.port\\.(in|out)(\\.\\w+)*|adapter\\.in\\.(web|event|schedule)(\\.\\w+)*"
            + "|adapter\\.out\\.\\w+(\\.\\w+)*";

    private static final Pattern OURS = Pattern.compile("(?:vn\\.chiboso|planted)\\.(\\w+)(?:\\.([\\w.]+))?");
    private static final Place ELSEWHERE = new Place("", "");

    static Place of(JavaClass type) {
        var name = OURS.matcher(type.getBaseComponentType().getPackageName());
        if (!name.matches()) {
            return ELSEWHERE;
        }
        var ring = name.group(2);
        return new Place(name.group(1), ring == null ? "" : ring);
    }

    /** Bootstrap joins the modules and is no hexagon; the root package holds the application class alone. */
    boolean isOfHexagon() {
        return !module.isEmpty() && !module.equals("bootstrap");
    }

    /** The adapter's sort: {@code adapter.in.web} for {@code adapter.in.web.planning}; the ring itself elsewhere. */
    String sort() {
        return ring.replaceFirst("^(adapter\\.(?:in|out)\\.\\w+)\\..*", "$1")
                .replaceFirst("^(application)\\.(?!port).*", "$1");
    }

    /** Classes of the modules (not of bootstrap) in rings that match. */
    static DescribedPredicate<JavaClass> in(String ring) {
        return DescribedPredicate.describe("in " + ring, type -> {
            var place = of(type);
            return place.isOfHexagon() && place.ring().matches(ring);
        });
    }

    /** Interfaces through which a module is asked: not its sealed values. */
    static boolean isQueryInterface(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && type.isTopLevelClass()
                && of(type).ring().equals("api")
                && !type.reflect().isSealed();
    }
}
