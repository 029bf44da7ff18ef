package vn.chiboso.membership.adapter.out.persistence;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import vn.chiboso.membership.domain.UnitForm;

@Mapper(uses = MembershipValues.class)
interface UnitMapper {
    /** What is said of a unit; its kind and place stay. */
    @Mapping(target = "name", source = "name.value")
    @Mapping(target = "officialCode", source = "officialCode.value")
    void copy(UnitForm form, @MappingTarget UnitEntity row);
}
