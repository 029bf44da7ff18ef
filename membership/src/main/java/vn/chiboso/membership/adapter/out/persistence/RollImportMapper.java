package vn.chiboso.membership.adapter.out.persistence;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.chiboso.membership.domain.roll.RollImport;

@Mapper(uses = MembershipValues.class)
interface RollImportMapper {
    @Mapping(target = "by", source = "account")
    RollImport toDomain(RollImportEntity row);

    @Mapping(target = "id", source = "proposal.id.value")
    @Mapping(target = "unit", source = "proposal.unit.value")
    @Mapping(target = "account", source = "proposal.by.value")
    @Mapping(target = "content", source = "sealed")
    RollImportEntity toRow(RollImport proposal, byte[] sealed);

    RollImportResultRow toRow(RollImport.Result result);
}
