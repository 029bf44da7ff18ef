package vn.chiboso.membership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** What bootstrap's {@code fields} tells a template that makes a field of its own. */
@TestComponent("fields")
public class FieldsForTests {
    public String id(String name) {
        return name;
    }

    public List<String> faults(@Nullable Object all, String name) {
        return List.of();
    }

    public String describedBy(String id, @Nullable String hint, List<String> faults) {
        return id + "-hint";
    }
}
