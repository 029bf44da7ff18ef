package vn.chiboso.membership.adapter.out.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.roll.ListBook;

/** Writes one person. A whole list book passes through here, so nobody is kept in memory once written. */
@Component
class MemberKeeping {
    private final MemberEntities people;
    private final MemberMapper mapper;
    private final EntryRows rows;
    private final BlindIndex index;
    private final EntityManager entityManager;
    private final Clock clock;

    MemberKeeping(
            MemberEntities people,
            MemberMapper mapper,
            EntryRows rows,
            BlindIndex index,
            EntityManager entityManager,
            Clock clock) {
        this.people = people;
        this.mapper = mapper;
        this.rows = rows;
        this.index = index;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    void add(MemberId member, ListBook book) {
        var row = new MemberEntity(member.value(), clock.instant());
        write(member, book, row);
        entityManager.detach(row);
        var phone = book.phone();
        if (phone != null) {
            index.add(PrivateField.PHONE, Map.of(member, phone.digits()));
        }
    }

    /** False when the version is no longer the one kept. */
    boolean correct(MemberId member, ListBook book, long version) {
        try {
            return people.findById(member.value())
                    .filter(row -> correct(member, book, version, row))
                    .isPresent();
        } catch (ObjectOptimisticLockingFailureException | OptimisticLockException e) {
            return false; // somebody was quicker since it was read
        }
    }

    private boolean correct(MemberId member, ListBook book, long version, MemberEntity row) {
        var isCurrent = Objects.equals(row.version(), version);
        if (isCurrent) {
            write(member, book, row);
            index(member, book.phone());
            if (Objects.equals(row.version(), version)) {
                // nothing differs, yet other forms of that version are used up
                entityManager.lock(row, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            }
        }
        entityManager.detach(row);
        return isCurrent;
    }

    private void index(MemberId member, @Nullable Phone phone) {
        if (phone == null) {
            index.forget(PrivateField.PHONE, List.of(member));
        } else {
            index.put(PrivateField.PHONE, Map.of(member, phone.digits()));
        }
    }

    private void write(MemberId member, ListBook book, MemberEntity row) {
        mapper.copy(book, rows.sealed(book.phone(), member), row);
        people.saveAndFlush(row);
    }
}
