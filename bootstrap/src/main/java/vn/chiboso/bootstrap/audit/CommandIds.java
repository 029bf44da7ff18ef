package vn.chiboso.bootstrap.audit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AuditedIds;
import vn.chiboso.membership.api.UnitId;

/**
 * What the audit may keep of a use case's arguments, and of a result that is marked for it: who acts, and values whose type ends in Id or
 * Key. Nothing else is looked at.
 */
record CommandIds(@Nullable Actor actor, TreeMap<String, Object> ids) {
    static CommandIds of(@Nullable Object[] arguments) {
        var found = new Found();
        for (var argument : arguments) {
            found.look(argument, "");
        }
        return new CommandIds(found.actor, found.ids);
    }

    Optional<UUID> unit() {
        return ids.values().stream()
                .filter(UnitId.class::isInstance)
                .map(id -> ((UnitId) id).value())
                .findFirst();
    }

    /** With whom the use case found that it was about. */
    CommandIds and(@Nullable Object result) {
        if (result == null || !result.getClass().isAnnotationPresent(AuditedIds.class)) {
            return this;
        }
        var found = new Found();
        found.look(result, "");
        var all = new TreeMap<>(found.ids);
        all.putAll(ids);
        return new CommandIds(actor, all);
    }

    /** With the unit that a read turned out to be about, unless its command named one. */
    CommandIds concerning(UnitId unit) {
        if (unit().isPresent()) {
            return this;
        }
        var all = new TreeMap<>(ids);
        all.put("UnitId", unit);
        return new CommandIds(actor, all);
    }

    /** And those of one of many that the command was about. */
    CommandIds with(Record one) {
        var found = new Found();
        found.look(one, "");
        var all = new TreeMap<>(ids);
        all.putAll(found.ids);
        return new CommandIds(actor, all);
    }

    String text() {
        List<String> parts = new ArrayList<>();
        ids.forEach((name, id) -> parts.add(name + "=" + id));
        return String.join(" ", parts);
    }

    private static final class Found {
        private @Nullable Actor actor;
        private final TreeMap<String, Object> ids = new TreeMap<>();

        private void look(@Nullable Object value, String name) {
            switch (value) {
                case null -> {}
                case Actor who -> actor = who;
                case Record record
                when record.getClass().getSimpleName().matches("\\w+(Id|Key)") ->
                    ids.put(name.isEmpty() ? record.getClass().getSimpleName() : name, record);
                case Record record -> {
                    for (var component : record.getClass().getRecordComponents()) {
                        look(read(component, record), component.getName());
                    }
                }
                default -> {}
            }
        }

        private static @Nullable Object read(RecordComponent component, Record record) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
