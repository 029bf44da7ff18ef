package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.Contacts;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.application.port.in.BeginKeyRotation;
import vn.chiboso.membership.application.port.in.DropOldKeys;
import vn.chiboso.membership.application.port.in.EndKeyRotation;
import vn.chiboso.membership.application.port.in.RenewSealed;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.application.port.out.KeysInUse;
import vn.chiboso.membership.application.port.out.Residences;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.protection.Residence;

/** Keys are turned over beside a running product; killed in the middle, everything stays readable and found. */
@MembershipSlice
class KeyRotationTests {
    private static final CitizenId ID = new CitizenId("038080001234");
    private static final CitizenId LATER = new CitizenId("038080005678");
    private static final Residence HOME = new Residence("Số 5", "Xã Quảng Bình");

    @Autowired
    House house;

    @Autowired
    BeginKeyRotation begin;

    @Autowired
    RenewSealed renew;

    @Autowired
    EndKeyRotation end;

    @Autowired
    DropOldKeys drop;

    @Autowired
    KeysInUse inUse;

    @Autowired
    CitizenIds citizenIds;

    @Autowired
    Residences residences;

    @Autowired
    BranchRolls rolls;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate together;

    private MemberId binh;
    private MemberId nga;

    @BeforeEach
    void oneKeyAndSomethingSealed() {
        renew.renew((percent, values) -> {});
        end.end();
        drop.drop();
        // what tests before have left makes the file of the people longer than one stretch
        EmptyTables.of(sql);
        sql.sql("vacuum membership.member").update();
        var tree = house.build();
        binh = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        nga = house.member(tree, tree.branch(), "Đỗ Thị Nga", MemberStatus.OFFICIAL);
        var today = LocalDate.of(2026, 11, 20);
        var entry = rolls.entry(binh, tree.branch(), today).orElseThrow();
        together.executeWithoutResult(status -> {
            rolls.correct(binh, entry.book().phone(new Phone("0987557600")), entry.version());
            citizenIds.put(binh, ID);
            residences.put(binh, HOME);
        });
    }

    @Test
    void aKillInTheMiddleLeavesEverythingReadableAndTheNextRunEndsIt() {
        assertThat(begin.begin().added()).hasSize(2);
        assertThatThrownBy(() -> renew.renew((percent, values) -> {
                    throw new CancellationException("killed");
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(keysOf("member", "phone")).as("one stretch is done").hasSize(1);
        assertThat(keysOf("member", "phone")).doesNotContainAnyElementsOf(keysOf("particulars", "citizen_id"));
        allIsThere();
        citizenIds.put(nga, LATER);
        assertThat(citizenIds.owners(List.of(ID, LATER)))
                .as("found by either key")
                .hasSize(2);
        assertThatThrownBy(() -> drop.drop()).hasMessageContaining("still needed");

        assertThat(begin.begin().added())
                .as("goes on instead of beginning again")
                .isEmpty();
        var told = new ArrayList<Integer>();
        assertThat(renew.renew((percent, values) -> told.add(percent))).isPositive();
        assertThat(told).isSorted().contains(100);
        assertThat(renew.renew((percent, values) -> {}))
                .as("nothing is done twice")
                .isZero();
        assertThat(end.end()).isZero();
        assertThat(keysOf("member", "phone")).isEqualTo(keysOf("particulars", "citizen_id"));
        allIsThere();

        assertThat(drop.drop()).isGreaterThanOrEqualTo(2);
        allIsThere();
        assertThat(citizenIds.owners(List.of(LATER))).hasSize(1);
        assertThat(sql.sql("select count(distinct key_id) from membership.blind_index")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void keysAreTurnedOverByOneAtATime() {
        for (Runnable turn : List.<Runnable>of(begin::begin, end::end, drop::drop)) {
            together.executeWithoutResult(here -> {
                inUse.alone();
                var there = CompletableFuture.runAsync(() -> together.executeWithoutResult(status -> {
                    sql.sql("set local lock_timeout = '50ms'").update();
                    turn.run();
                }));
                assertThatThrownBy(there::join).hasStackTraceContaining("lock timeout");
            });
        }
        assertThat(inUse.all()).filteredOn(key -> !key.retired()).hasSize(2);
    }

    @Test
    void whatHasNoIndexYetGetsOne() {
        sql.sql("delete from membership.blind_index").update();
        assertThat(citizenIds.owners(List.of(ID))).isEmpty();
        assertThat(renew.renew((percent, values) -> {})).isEqualTo(2);
        assertThat(citizenIds.owners(List.of(ID))).containsEntry(ID, binh);
    }

    @Test
    void everyColumnOfBytesIsSealedAnewOrHoldsNothingSecret() {
        var known = List.of(
                "member.phone",
                "particulars.citizen_id",
                "particulars.residence",
                "invitation.sealed_code",
                "second_factor.secret",
                "dues_declaration.figures",
                "dues_line.figures",
                "dues_line.excuse",
                "dues_payment.amount",
                "provisioning.secret",
                "commitment_entry.words",
                "correction.claim",
                "correction.note",
                "study_done.note",
                "card_key.secret",
                "person_merge_trace.phone",
                "intake_block.content",
                "intake_block.plan",
                "blind_index.digest",
                "sealing_key.probe");
        assertThat(sql.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'membership' and data_type = 'bytea'
                        """).query(String.class).list())
                .as("a new column of sealed bytes has to be named in SealedColumn, or its keys cannot be turned over")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private void allIsThere() {
        assertThat(citizenIds.of(binh)).contains(ID);
        assertThat(citizenIds.owners(List.of(ID))).containsEntry(ID, binh);
        assertThat(residences.of(binh)).contains(HOME);
        assertThat(contacts.of(List.of(binh)).getFirst().phone()).isEqualTo("0987557600");
    }

    /** Which keys a column was sealed with. */
    private List<String> keysOf(String table, String column) {
        return sql.sql(
                        "select distinct encode(substring(%2$s from 1 for 5), 'hex') from membership.%1$s where %2$s is not null"
                                .formatted(table, column))
                .query((row, n) -> row.getString(1))
                .list();
    }
}
