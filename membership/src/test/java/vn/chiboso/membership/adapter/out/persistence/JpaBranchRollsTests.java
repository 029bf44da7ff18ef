package vn.chiboso.membership.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import testing.OwnTransactions;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.application.port.out.BranchRolls;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.PersonName;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.Sex;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.roll.ListBook;
import vn.chiboso.membership.domain.roll.RollEntry;

@MembershipSlice
class JpaBranchRollsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ListBook FULL = new ListBook(
            new PersonName("Đỗ Thị Ước"),
            BirthDay.of(LocalDate.of(1980, 3, 2)),
            Sex.FEMALE,
            "Kinh",
            "xã Quảng Bình",
            "12/12",
            "Làm ruộng",
            LocalDate.of(2010, 5, 4),
            LocalDate.of(2010, 5, 20),
            LocalDate.of(2011, 5, 20),
            new CardNumber("38.382220"),
            new Phone("0987557600"),
            "uoc@example.vn",
            true,
            true,
            "ghi chú");
    private static final ListBook BARE = new ListBook(
            new PersonName("Đỗ Thị Ước"),
            BirthDay.inYear(1980),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            false,
            null);

    @Autowired
    House house;

    @Autowired
    BranchRolls adapter;

    @Autowired
    Paths paths;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private final MemberId member = new MemberId(UUID.randomUUID());
    private House.Tree tree;
    private BranchRolls rolls;

    @BeforeEach
    void added() {
        tree = house.build();
        rolls = OwnTransactions.of(BranchRolls.class, adapter, transactions);
        rolls.add(member, FULL);
        var entered = Act.entered(
                new ActId(UUID.randomUUID()),
                LocalDate.of(2026, 8, 1),
                tree.branch(),
                MemberStatus.OFFICIAL,
                "Tổ 1",
                null);
        OwnTransactions.of(Paths.class, paths, transactions)
                .keep(new Path(member, List.of(entered)), tree.administrator().account(), Instant.EPOCH);
    }

    @Test
    void keepsAllThatTheListBookSays() {
        assertThat(entry()).isEqualTo(new RollEntry(member, 0, FULL, MemberStatus.OFFICIAL, Set.of(), "Tổ 1"));
        assertThat(rolls.entries(tree.branch(), TODAY)).containsExactly(entry());
    }

    @Test
    void correctsAllOfItAndEmptiesWhatIsNoLongerSaid() {
        assertThat(rolls.correct(member, BARE, 0)).isTrue();
        assertThat(entry().book()).isEqualTo(BARE);
        assertThat(rolls.correct(member, FULL, 1)).isTrue();
        assertThat(entry()).extracting(RollEntry::book, RollEntry::version).containsExactly(FULL, 2L);
    }

    @Test
    void aStaleCorrectionIsRefusedAndOneThatSaysNothingNewIsCounted() {
        assertThat(rolls.correct(member, BARE, 0)).isTrue();
        assertThat(rolls.correct(member, FULL, 0)).isFalse();
        assertThat(rolls.correct(member, BARE, 1)).isTrue();
        assertThat(entry()).extracting(RollEntry::book, RollEntry::version).containsExactly(BARE, 2L);
        assertThat(rolls.correct(new MemberId(UUID.randomUUID()), FULL, 0)).isFalse();
    }

    @Test
    void aCorrectionIsSeenAtOnceInTheSameTransaction() {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            assertThat(adapter.correct(member, BARE, 0)).isTrue();
            assertThat(adapter.entry(member, tree.branch(), TODAY).orElseThrow().book())
                    .isEqualTo(BARE);
            assertThat(adapter.correct(member, FULL, 0)).isFalse();
            assertThat(adapter.correct(member, FULL, 1)).isTrue();
        });
        assertThat(entry().version()).isEqualTo(2);
    }

    @Test
    void theTelephoneIsSealed() {
        var stored = sql.sql("select phone from membership.member where id = :id")
                .param("id", member.value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("0987557600");
    }

    private RollEntry entry() {
        return rolls.entry(member, tree.branch(), TODAY).orElseThrow();
    }
}
