package vn.chiboso.membership.adapter.out.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.out.BulkRolls;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.Residences;
import vn.chiboso.membership.domain.merge.PersonMerge;
import vn.chiboso.membership.domain.protection.PrivateField;
import vn.chiboso.membership.domain.roll.ListBook;

/** What goes over from the record that goes to the one that stays: fields, posts, account, citizen id. */
@Component
class MergeMoves {
    private final JdbcClient sql;
    private final BulkWriting writing;
    private final EntryRows entries;
    private final BlindIndex index;
    private final CitizenIds citizens;
    private final Residences residences;

    MergeMoves(
            JdbcClient sql,
            BulkWriting writing,
            EntryRows entries,
            BlindIndex index,
            CitizenIds citizens,
            Residences residences) {
        this.sql = sql;
        this.writing = writing;
        this.entries = entries;
        this.index = index;
        this.citizens = citizens;
        this.residences = residences;
    }

    void move(PersonMerge merge, ListBook book, long version) {
        both("""
                update membership.member set merged_into = :kept, version = version + 1,
                    card_number = case when id = :gone then null else card_number end
                where id = :gone or merged_into = :gone
                """, merge);
        writing.correct(List.of(new BulkRolls.Correction(merge.kept(), book, version)));
        movePosts(merge);
        moveAccount(merge);
        moveCitizen(merge.gone(), merge.kept(), merge.citizen());
        moveResidence(merge.gone(), merge.kept(), merge.residence());
    }

    /** The rows are back already; what is sealed for its person goes by itself, unless it was taken away since. */
    void moveBack(PersonMerge merge) {
        moveCitizen(merge.kept(), merge.gone(), merge.citizen());
        moveResidence(merge.kept(), merge.gone(), merge.residence());
    }

    /** A post that both hold at the same time is held once. */
    private void movePosts(PersonMerge merge) {
        both("""
                delete from membership.position p where p.member_id = :gone and exists (
                    select 1 from membership.position k where k.member_id = :kept and k.unit_id = p.unit_id
                    and k.position = p.position and daterange(k.valid_from, k.valid_to) && daterange(p.valid_from, p.valid_to))
                """, merge);
        both("update membership.position set member_id = :kept where member_id = :gone", merge);
    }

    /** One account is kept: that of the record that stays, else the other one's. */
    private void moveAccount(PersonMerge merge) {
        both("""
                update membership.account set enabled = false, version = version + 1 where member_id = :gone
                and exists (select 1 from membership.account k where k.member_id = :kept)
                """, merge);
        both("""
                update membership.account set member_id = :kept, version = version + 1 where member_id = :gone
                and not exists (select 1 from membership.account k where k.member_id = :kept)
                """, merge);
    }

    private void moveCitizen(MemberId from, MemberId to, boolean moves) {
        var id = moves ? citizens.of(from).orElse(null) : null;
        if (id != null) {
            citizens.forget(from);
            citizens.put(to, id);
        }
    }

    private void moveResidence(MemberId from, MemberId to, boolean moves) {
        var residence = moves ? residences.of(from).orElse(null) : null;
        if (residence != null) {
            residences.forget(from);
            residences.put(to, residence);
        }
    }

    /** A telephone number is found by what the person has now. */
    void index(MemberId member) {
        index.forget(PrivateField.PHONE, List.of(member));
        sql.sql("select * from membership.member where id = :id")
                .param("id", member.value())
                .query((row, n) -> Optional.ofNullable(entries.book(row, member).phone()))
                .single()
                .ifPresent(phone -> index.put(PrivateField.PHONE, Map.of(member, phone.digits())));
    }

    private void both(String statement, PersonMerge merge) {
        sql.sql(statement)
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .update();
    }
}
