package vn.chiboso.membership.adapter.out.persistence;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MemberEntities extends JpaRepository<MemberEntity, UUID> {}
