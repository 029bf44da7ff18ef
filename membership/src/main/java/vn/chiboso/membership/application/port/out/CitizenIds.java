package vn.chiboso.membership.application.port.out;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.protection.CitizenId;

/**
 * Số định danh cá nhân, sealed for its person and found by blind index (Nghị định 356/2025/NĐ-CP, Điều 4: sensitive). Who calls
 * decides who may know what is found.
 */
public interface CitizenIds {
    Optional<CitizenId> of(MemberId member);

    /** Who of these has one; in one query, and none is opened. */
    Set<MemberId> having(Collection<MemberId> members);

    /** Whose they are, of those that anybody has, in one query. */
    Map<CitizenId, MemberId> owners(Collection<CitizenId> ids);

    /**
     * Keeps it, instead of the one kept before.
     *
     * @throws vn.chiboso.membership.domain.protection.ProtectionRefusal when another person has it
     */
    void put(MemberId member, CitizenId id);

    /** The same for many people in few statements; the people are kept already. */
    void putAll(Map<MemberId, CitizenId> ids);

    /** Keeps none, so that it is free for somebody else. */
    void forget(MemberId member);
}
