package vn.chiboso.membership.application.port.out;

import java.util.Optional;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.protection.Residence;

/** Nơi cư trú, sealed for its person. */
public interface Residences {
    Optional<Residence> of(MemberId member);

    void put(MemberId member, Residence residence);

    void forget(MemberId member);
}
