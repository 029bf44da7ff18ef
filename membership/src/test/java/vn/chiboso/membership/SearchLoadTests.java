package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.CorrectMember;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.FindByPrivateValue;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.application.port.in.ListOpenings;
import vn.chiboso.membership.application.port.in.ParticularsText;
import vn.chiboso.membership.application.port.out.CitizenIds;
import vn.chiboso.membership.domain.protection.CitizenId;
import vn.chiboso.membership.domain.protection.SearchLine;

/** Many ask at once whose a number is, on three connections: each needs one at a time, and each is counted where it asked. */
@MembershipSlice
class SearchLoadTests {
    private static final int AT_ONCE = 8;
    private static final CitizenId ID = CitizenId.of("038080001234");

    @Autowired
    House house;

    @Autowired
    FindByPrivateValue find;

    @Autowired
    CorrectMember correct;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    ListOpenings list;

    @Autowired
    CitizenIds citizenIds;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private MemberId binh;
    private MemberId nga;
    private Actor secretary;
    private Actor officer;
    private int stale;

    @BeforeEach
    void built() {
        tree = house.build();
        binh = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        nga = house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL);
        secretary = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        officer = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.PARTY_BUILDING_OFFICER, tree.commune());
    }

    @Test
    void searchesAtTheSameTimeDoNotWaitForOneAnothersConnections() throws Exception {
        var answers = atOnce(() -> find.find(officer, new FindByPrivateValue.Command("038080009999")));

        assertThat(answers).hasSize(AT_ONCE).allSatisfy(hits -> assertThat(hits).isEqualTo(List.of()));
        assertThat(tries("SEARCH")).isEqualTo(AT_ONCE);
    }

    @Test
    void formsThatAreRefusedAtTheSameTimeAreAllCounted() throws Exception {
        citizenIds.put(nga, ID);

        assertThat(atOnce(() -> enter(binh))).hasSize(AT_ONCE).allMatch(code -> code.endsWith("citizen-id-taken"));

        assertThat(tries("TAKEN")).isEqualTo(AT_ONCE);
        assertThat(citizenIds.of(binh)).isEmpty();
    }

    @Test
    void ofManyFormsAtTheSameTimeNoMoreAreAnsweredThanTheDayHasLeft() throws Exception {
        citizenIds.put(nga, ID);
        sql.sql("""
                insert into membership.search_try (id, account_id, by_name, unit_ids, way, tried_at, unusual)
                select gen_random_uuid(), :account, 'x', array[cast(:unit as uuid)], 'SEARCH',
                    timestamptz '2026-11-20T05:00:00Z' - interval '2 hours', false from generate_series(1, 58)
                """)
                .param("account", secretary.account().value())
                .param("unit", tree.branch().value())
                .update();

        var answers = atOnce(() -> enter(binh));

        assertThat(answers)
                .hasSize(AT_ONCE)
                .allMatch(code -> code.endsWith("citizen-id-taken") || code.endsWith("searched-day"));
        assertThat(tries("TAKEN"))
                .isEqualTo((int) answers.stream()
                        .filter(code -> code.endsWith("citizen-id-taken"))
                        .count())
                .isEqualTo(2);
    }

    /** What is refused for another reason tells as much as what is taken: that nobody has the number. */
    @Test
    void aFormThatIsStaleTellsNothingOfTheNumberInIt() {
        citizenIds.put(nga, ID);
        stale = 7;

        assertThat(enter(binh)).endsWith("stale");

        assertThat(tries("TAKEN")).isZero();
    }

    @Test
    void ofAFormThatIsAnsweredTakenNothingIsKeptButThatItAsked() {
        citizenIds.put(nga, ID);
        var before = sql.sql("select to_jsonb(m)::text from membership.member m where id = :id")
                .param("id", binh.value())
                .query(String.class)
                .single();

        assertThat(enter(binh)).endsWith("citizen-id-taken");

        assertThat(sql.sql("select to_jsonb(m)::text from membership.member m where id = :id")
                        .param("id", binh.value())
                        .query(String.class)
                        .single())
                .isEqualTo(before);
        assertThat(tries("TAKEN")).isEqualTo(1);
    }

    @Test
    void aSearchIsFiledUnderEveryChargeOfWhoSearches() {
        var second = createUnit.create(
                tree.administrator(),
                new CreateUnit.Command(
                        null, tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Yên Bình", null, null, null, null));
        house.give(tree, java.util.Objects.requireNonNull(officer.member()), Position.PARTY_BUILDING_OFFICER, second);
        var first = house.holder(tree, tree.other(), "Hà Đức Quý", Position.INSPECTOR, tree.commune());
        var other = house.holder(tree, tree.other(), "Lê Thị Lan", Position.INSPECTOR, second);

        find.find(officer, new FindByPrivateValue.Command("038080009999"));

        assertThat(searches(first)).extracting(SearchLine::unitName).containsExactly("Đảng bộ xã Quảng Bình");
        assertThat(searches(other)).extracting(SearchLine::unitName).containsExactly("Đảng bộ xã Yên Bình");
        assertThat(tries("SEARCH")).as("counted once").isEqualTo(1);
    }

    @Test
    void whoWatchesSeveralChargesSeesASearchOnceWithTheNamesOfAll() {
        var second = createUnit.create(
                tree.administrator(),
                new CreateUnit.Command(
                        null, tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Yên Bình", null, null, null, null));
        house.give(tree, java.util.Objects.requireNonNull(officer.member()), Position.PARTY_BUILDING_OFFICER, second);
        var both = house.holder(tree, tree.other(), "Hà Đức Quý", Position.INSPECTOR, tree.commune());
        house.give(tree, java.util.Objects.requireNonNull(both.member()), Position.INSPECTOR, second);

        find.find(officer, new FindByPrivateValue.Command("038080009999"));

        assertThat(searches(both)).singleElement().satisfies(line -> {
            assertThat(line.searches()).isEqualTo(1);
            assertThat(line.unitName()).isEqualTo("Đảng bộ xã Quảng Bình, Đảng bộ xã Yên Bình");
        });
    }

    private List<SearchLine> searches(Actor inspector) {
        return list.list(inspector, new ListOpenings.Query(false, null)).searches();
    }

    /** What it was refused with; empty when it was not. */
    private String enter(MemberId member) {
        var version = sql.sql("select version from membership.member where id = :id")
                .param("id", member.value())
                .query(Long.class)
                .single();
        var text = new ListBookText(
                "Lê Văn Bình",
                "02/03/1980",
                null,
                "Kinh",
                null,
                null,
                null,
                "04/05/2010",
                "20/05/2010",
                "20/05/2011",
                null,
                null,
                null,
                true,
                false,
                null,
                null);
        try {
            correct.correct(
                    secretary,
                    new CorrectMember.Command(
                            member, text, version + stale, new ParticularsText(ID.digits(), null, null)));
            return "";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private int tries(String way) {
        return sql.sql("select count(*) from membership.search_try where way = :way")
                .param("way", way)
                .query(Integer.class)
                .single();
    }

    private static <T extends @Nullable Object> List<T> atOnce(Callable<T> ask) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<T>> asked = new ArrayList<>();
            for (var n = 0; n < AT_ONCE; n++) {
                asked.add(threads.submit(ask));
            }
            List<T> answers = new ArrayList<>();
            for (var each : asked) {
                answers.add(each.get(Duration.ofSeconds(30).toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS));
            }
            return answers;
        }
    }
}
