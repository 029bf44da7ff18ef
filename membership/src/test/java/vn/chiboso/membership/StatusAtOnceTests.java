package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.SetStatus;
import vn.chiboso.membership.domain.PersonRefusal;
import vn.chiboso.membership.domain.path.ActKind;

/** A status is set on what the person is when it is written, not on what they were when it was asked for. */
@MembershipSlice
class StatusAtOnceTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    SetStatus setStatus;

    @Autowired
    RecordAct recordAct;

    @Autowired
    Rolls rolls;

    @Autowired
    TransactionTemplate together;

    @Autowired
    JdbcClient sql;

    private Actor secretary;
    private MemberId person;

    @BeforeEach
    void built() {
        var tree = house.build();
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        person = house.member(secretary, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
    }

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @Test
    void whoIsSuspendedInThatMomentIsNotSetAway() throws Exception {
        var waiting = new AtomicReference<CompletableFuture<Void>>();
        together.executeWithoutResult(suspending -> {
            recordAct.record(
                    secretary,
                    new RecordAct.Command(
                            null,
                            person,
                            ActKind.SUSPENDED,
                            DAY,
                            null,
                            new DecisionText("7-QĐ/UBKT", "UBKT Đảng ủy xã", DAY, null),
                            null,
                            1));
            waiting.set(AtOnce.begin(() -> set(MemberStatus.TRANSFERRED_OUT)));
            AtOnce.untilWaiting(sql, 1);
        });
        assertThatThrownBy(() -> waiting.get().join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        PersonRefusal.class, r -> assertThat(r.code()).endsWith("by-act"));
        assertThat(status()).isEqualTo(MemberStatus.SUSPENDED);
    }

    @Test
    void ofTwoWhoSetItOnTheSameOneDoesAndTheOtherIsToldSo() throws Exception {
        var refused = new ArrayList<RuntimeException>();
        var both = new ArrayList<CompletableFuture<Void>>();
        together.executeWithoutResult(holding -> {
            sql.sql("select id from membership.member where id = :id for update")
                    .param("id", person.value())
                    .query((row, n) -> 0)
                    .list();
            for (var status : List.of(MemberStatus.EXEMPT, MemberStatus.TRANSFERRED_OUT)) {
                both.add(AtOnce.begin(() -> {
                    try {
                        set(status);
                    } catch (PersonRefusal stale) {
                        synchronized (refused) {
                            refused.add(stale);
                        }
                    }
                }));
            }
            AtOnce.untilWaiting(sql, 2);
        });
        CompletableFuture.allOf(both.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);

        assertThat(refused)
                .singleElement()
                .isInstanceOfSatisfying(
                        PersonRefusal.class, r -> assertThat(r.code()).endsWith("stale"));
        assertThat(status()).isIn(MemberStatus.EXEMPT, MemberStatus.TRANSFERRED_OUT);
        assertThat(sql.sql("select count(*) from membership.act where member_id = :id and kind = 'NOTED'")
                        .param("id", person.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void set(MemberStatus status) {
        setStatus.set(secretary, new SetStatus.Command(person, status, DAY, "NQ 05", 0));
    }

    private MemberStatus status() {
        return rolls.find(person, TODAY).orElseThrow().status();
    }
}
