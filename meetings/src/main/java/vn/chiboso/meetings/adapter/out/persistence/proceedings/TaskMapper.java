package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueCheckStrategy;
import vn.chiboso.meetings.domain.resolution.Person;
import vn.chiboso.meetings.domain.resolution.Task;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.UnitPath;

/** Between a task and its row. */
@Mapper(uses = ProceedingsValues.class, nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS)
interface TaskMapper {
    @Mapping(target = "title", source = "order.title")
    @Mapping(target = "deadline", source = "order.deadline")
    @Mapping(target = "owner", source = "order")
    Task task(TaskEntity entity);

    /** The row as it is to be; {@code version} is that of the row kept, null when there is none. */
    default TaskEntity entity(Task task, UnitPath unitPath, int position, @Nullable Long version) {
        return entity(task, unitPath, position, order(task), version);
    }

    @Mapping(target = "version", source = "version")
    @Mapping(target = "unitPath", source = "unitPath")
    @Mapping(target = "position", source = "position")
    @Mapping(target = "order", source = "order")
    TaskEntity entity(Task task, UnitPath unitPath, int position, OrderColumns order, @Nullable Long version);

    @Mapping(target = "owner", source = "owner.member")
    @Mapping(target = "ownerName", source = "owner.fullName")
    OrderColumns order(Task task);

    @Mapping(target = "member", source = "owner")
    @Mapping(target = "fullName", source = "ownerName")
    Person owner(OrderColumns order);

    default Map<UUID, CoWorkerColumns> rows(List<Person> coWorkers) {
        var rows = new LinkedHashMap<UUID, CoWorkerColumns>();
        coWorkers.forEach(p -> rows.put(p.member().value(), new CoWorkerColumns(p.fullName(), rows.size())));
        return rows;
    }

    default List<Person> people(Map<UUID, CoWorkerColumns> rows) {
        return rows.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> e.getValue().position()))
                .map(e -> new Person(new MemberId(e.getKey()), e.getValue().fullName()))
                .toList();
    }
}
