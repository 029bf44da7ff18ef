package vn.chiboso.meetings.adapter.out.persistence.proceedings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueCheckStrategy;
import vn.chiboso.meetings.domain.resolution.PreviousTask;
import vn.chiboso.meetings.domain.resolution.Resolution;
import vn.chiboso.meetings.domain.resolution.ResolutionText;

/** Between a resolution and its rows. */
@Mapper(
        uses = {ProceedingsValues.class, TaskMapper.class},
        injectionStrategy = InjectionStrategy.CONSTRUCTOR,
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS)
interface ResolutionMapper {
    @Mapping(target = "heldOn", ignore = true) // no property: another day for the draft
    Resolution resolution(ResolutionEntity entity);

    @Mapping(target = "version", source = "version")
    @Mapping(target = "tasks", source = "tasks")
    ResolutionEntity entity(Resolution resolution, @Nullable Long version, List<TaskEntity> tasks);

    ResolutionColumns columns(ResolutionText text);

    ResolutionText text(ResolutionColumns columns);

    PreviousTaskColumns columns(PreviousTask task);

    PreviousTask previous(PreviousTaskColumns columns);
}
