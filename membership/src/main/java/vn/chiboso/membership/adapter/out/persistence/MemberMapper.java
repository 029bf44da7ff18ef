package vn.chiboso.membership.adapter.out.persistence;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;
import vn.chiboso.membership.domain.roll.ListBook;

@Mapper(uses = MembershipValues.class)
interface MemberMapper {
    @Mapping(target = "fullName", source = "book.name.full")
    @Mapping(target = "searchName", source = "book.name", qualifiedByName = "folded")
    @Mapping(target = "sortName", source = "book.name", qualifiedByName = "sorted")
    @Mapping(target = "birthYear", source = "book.birth.year")
    @Mapping(target = "birthDate", source = "book.birth.date")
    @Mapping(target = "cardNumber", source = "book.card.value")
    @Mapping(target = "phone", source = "sealedPhone")
    @Mapping(target = "smartphone", source = "book", qualifiedByName = "smartphone")
    @Mapping(target = "away", source = "book", qualifiedByName = "away")
    void copy(ListBook book, byte @Nullable [] sealedPhone, @MappingTarget MemberEntity row);

    // said as a whole: MapStruct takes hasSmartphone() for "is there anything to copy"
    @Named("smartphone")
    default boolean smartphone(ListBook book) {
        return book.hasSmartphone();
    }

    @Named("away")
    default boolean away(ListBook book) {
        return book.isAway();
    }
}
