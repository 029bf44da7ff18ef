package vn.chiboso.notification.adapter.out.persistence;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import vn.chiboso.notification.domain.Call;
import vn.chiboso.notification.domain.Delivery;

@Mapper(uses = DeliveryValues.class)
interface DeliveryMapper {
    // the delivery's own words, which look like setters
    @Mapping(target = "accepted", ignore = true)
    @Mapping(target = "requeued", ignore = true)
    @Mapping(target = "called", ignore = true)
    Delivery toDomain(DeliveryEntity row);

    /** What can change; the version is Hibernate's to raise. */
    void copy(Delivery delivery, @MappingTarget DeliveryEntity row);

    @Nullable
    CallRow toRow(@Nullable Call call);
}
