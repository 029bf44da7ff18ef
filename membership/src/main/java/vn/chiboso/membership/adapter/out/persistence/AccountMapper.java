package vn.chiboso.membership.adapter.out.persistence;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.chiboso.membership.application.port.out.Accounts;

@Mapper
interface AccountMapper {
    @Mapping(target = "id", source = "id.value")
    @Mapping(target = "member", source = "member.value")
    @Mapping(target = "userName", source = "userName.value")
    @Mapping(target = "createdAt", source = "at")
    AccountEntity toRow(Accounts.NewAccount account);
}
