package vn.chiboso.bootstrap.web.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/** What {@code ui/field} and {@code ui/errors} need: ids that fit together, and the faults of one field. */
@Component("fields")
public class Fields {
    /** {@code items[0].title} becomes {@code f-items-0-title}; the error summary links there. */
    public String id(String name) {
        return "f-" + name.replace("]", "").replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** What is wrong with the field, in order; empty when nothing is, or when nothing was checked. */
    public List<String> faults(@Nullable List<DetailedError> all, String name) {
        return all == null
                ? List.of()
                : all.stream()
                        .filter(error -> name.equals(error.getFieldName()))
                        .map(DetailedError::getMessage)
                        .distinct()
                        .toList();
    }

    /** Ids of hint and fault for {@code aria-describedby}; null when there is neither. */
    public @Nullable String describedBy(String id, @Nullable String hint, List<String> faults) {
        var ids = new ArrayList<String>();
        if (hint != null) {
            ids.add(id + "-hint");
        }
        if (!faults.isEmpty()) {
            ids.add(id + "-fault");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
