package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.path.Act;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.path.Decision;
import vn.chiboso.membership.domain.path.Path;
import vn.chiboso.membership.domain.path.RandomLives;
import vn.chiboso.membership.domain.path.SlowLife;

/** What the database answers for any day is what a slow retelling of the acts answers. */
@MembershipSlice
class LivesOnPostgresTests {
    private static final int LIVES = 250;

    @Autowired
    House house;

    @Autowired
    Paths paths;

    @Autowired
    Rolls rolls;

    @Autowired
    Standings standings;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private List<UnitId> branches;

    @BeforeEach
    void built() {
        tree = house.build();
        branches = List.of(tree.branch(), tree.other(), house.branch(tree, "Chi bộ thôn Giang Tây"));
        // units that stood before anybody's first day
        sql.sql("update membership.unit_link set valid_from = '1990-01-01'").update();
    }

    @Test
    void hundredsOfLivesAreAnsweredAsTheSlowRetellingDoes() {
        var lives = new RandomLives(53, branches);
        var official = 0;
        var asked = 0;
        for (var i = 0; i < LIVES; i++) {
            var acts = lives.next(14).acts();
            var member = kept(acts, null);
            var slow = new SlowLife(acts);
            var actor = new Actor(tree.administrator().account(), member, "Người thử");
            for (var day : daysOf(acts)) {
                var expected = slow.on(day);
                var what = "life %d on %s: %s".formatted(i, day, acts);
                assertThat(rows(member, day)).as(what).isEqualTo(expected);
                for (var branch : branches) {
                    assertThat(standings.of(actor, branch, day).status())
                            .as(what)
                            .isEqualTo(expected.get(branch));
                }
                // a roll names each person once, and guests only as such
                for (var branch : expected.keySet()) {
                    var line = rolls.of(branch, day).stream()
                            .filter(view -> view.id().equals(member))
                            .toList();
                    assertThat(line).as(what).hasSize(1);
                    assertThat(line.getFirst().official())
                            .as(what)
                            .isEqualTo(branch.equals(slow.home()) && slow.isOfficial());
                    assertThat(line.getFirst().group())
                            .as(what)
                            .isEqualTo(branch.equals(slow.home()) ? slow.group() : null);
                    official += line.getFirst().official() ? 1 : 0;
                    asked++;
                }
            }
            gone(member);
        }
        assertThat(asked).isGreaterThan(1000);
        assertThat(official).isBetween(asked / 10, asked * 9 / 10);
    }

    @Test
    void whoBecameOfficialAgainWasOfficialInTheFirstMembershipToo() {
        var acts = List.of(
                Act.entered(id(), day(2010, 1, 1), tree.branch(), MemberStatus.OFFICIAL, null, null),
                plain(ActKind.EXEMPTED, day(2012, 1, 1)),
                plain(ActKind.LEFT, day(2014, 1, 1)),
                plain(ActKind.ADMITTED, day(2018, 1, 1)),
                Act.to(id(), ActKind.CEREMONY_HELD, day(2018, 2, 1), tree.branch(), null, null, null),
                plain(ActKind.SUSPENDED, day(2018, 6, 1)),
                plain(ActKind.BECAME_OFFICIAL, day(2019, 2, 1)));
        var member = kept(acts, day(2019, 2, 1));

        assertThat(isOfficial(member, day(2011, 1, 1))).isTrue();
        assertThat(isOfficial(member, day(2013, 1, 1))).isTrue();
        assertThat(isOfficial(member, day(2018, 7, 1))).isFalse();
        assertThat(isOfficial(member, day(2019, 3, 1))).isTrue();
    }

    @Test
    void anEntryTakenBackSaysNothingOfTheRank() {
        var wrong = Act.entered(id(), day(2020, 1, 1), tree.branch(), MemberStatus.OFFICIAL, null, null);
        var acts = List.of(
                wrong,
                Act.annulling(id(), wrong, null, "nhầm"),
                Act.entered(id(), day(2020, 1, 1), tree.branch(), MemberStatus.PROBATIONARY, null, null),
                plain(ActKind.EXEMPTED, day(2020, 3, 1)));
        assertThat(isOfficial(kept(acts, null), day(2020, 4, 1))).isFalse();
    }

    private boolean isOfficial(MemberId member, LocalDate day) {
        return rolls.find(member, day).orElseThrow().official();
    }

    private MemberId kept(List<Act> acts, @Nullable LocalDate officialOn) {
        var member = new MemberId(UUID.randomUUID());
        sql.sql("""
                insert into membership.member (id, full_name, search_name, sort_name, birth_year, official_on, smartphone, away, created_at)
                values (:id, 'Người Thử', 'nguoi thu', 'Thử Người', 1970, :official, true, false, now())
                """).param("id", member.value()).param("official", officialOn).update();
        transactions.executeWithoutResult(status ->
                paths.keep(new Path(member, acts), tree.administrator().account(), Instant.EPOCH));
        return member;
    }

    /** Off the rolls, so that those of the next are short. */
    private void gone(MemberId member) {
        sql.sql("delete from membership.status where member_id = :member")
                .param("member", member.value())
                .update();
        sql.sql("delete from membership.attachment where member_id = :member")
                .param("member", member.value())
                .update();
    }

    private Map<UnitId, MemberStatus> rows(MemberId member, LocalDate day) {
        var found = new HashMap<UnitId, MemberStatus>();
        sql.sql("""
                select s.unit_id, s.status from membership.status s join membership.attachment a
                    on a.member_id = s.member_id and a.unit_id = s.unit_id
                    and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
                where s.member_id = :member and s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)
                """)
                .param("member", member.value())
                .param("day", day)
                .query((row, n) -> found.put(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        MemberStatus.valueOf(row.getString("status"))))
                .list();
        return found;
    }

    /** On which something changes, and the days before. */
    private static TreeSet<LocalDate> daysOf(List<Act> acts) {
        var days = new TreeSet<LocalDate>();
        acts.forEach(act -> {
            days.add(act.on());
            days.add(act.on().minusDays(1));
        });
        return days;
    }

    private static Act plain(ActKind kind, LocalDate on) {
        return Act.plain(id(), kind, on, null, new Decision("1", "Đảng ủy", on, null), null);
    }

    private static ActId id() {
        return new ActId(UUID.randomUUID());
    }

    private static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }
}
