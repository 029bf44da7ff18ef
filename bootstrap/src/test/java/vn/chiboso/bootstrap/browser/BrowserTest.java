package vn.chiboso.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test in a real browser. Ask for visitors; whatever the browser complains about on their pages fails the test at its end, and
 * a test that fails leaves pictures of where they stood.
 */
@ExtendWith(Engine.class)
public abstract class BrowserTest {
    private final List<Visitor> visitors = new ArrayList<>();

    @RegisterExtension
    final AfterTestExecutionCallback picture = context -> {
        if (context.getExecutionException().isPresent()) {
            for (var i = 0; i < visitors.size(); i++) {
                visitors.get(i)
                        .screenshot("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                                + context.getRequiredTestMethod().getName() + "-" + i);
            }
        }
    };

    /** A new person at a screen of that width, signed in as nobody. */
    protected final Visitor visitor(Width width) {
        var visitor = new Visitor(width);
        visitors.add(visitor);
        return visitor;
    }

    @AfterEach
    final void nobodyComplained() {
        var complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().list().stream())
                .toList();
        visitors.forEach(Visitor::leave);
        visitors.clear();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
