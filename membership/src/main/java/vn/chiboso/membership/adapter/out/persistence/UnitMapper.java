package vn.chiboso.membership.adapter.out.persistence;

import java.time.LocalDate;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import vn.chiboso.membership.domain.TreeNode;
import vn.chiboso.membership.domain.UnitForm;

@Mapper(uses = MembershipValues.class)
interface UnitMapper {
    @Mapping(target = "form", source = "unit")
    @Mapping(target = "parent", source = "place.parent")
    @Mapping(target = "path", source = "place.path")
    TreeNode toNode(UnitEntity unit, LocalDate since, UnitLinkRow place);

    UnitForm toForm(UnitEntity unit);

    /** What is said of a unit; its kind and place stay. */
    @Mapping(target = "name", source = "name.value")
    @Mapping(target = "officialCode", source = "officialCode.value")
    void copy(UnitForm form, @MappingTarget UnitEntity row);
}
