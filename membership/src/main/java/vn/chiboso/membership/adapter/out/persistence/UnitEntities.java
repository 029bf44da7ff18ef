package vn.chiboso.membership.adapter.out.persistence;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitEntities extends JpaRepository<UnitEntity, UUID> {}
