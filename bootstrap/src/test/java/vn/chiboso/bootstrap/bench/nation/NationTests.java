package vn.chiboso.bootstrap.bench.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.OfficialCode;
import vn.chiboso.membership.domain.PersonName;
import vn.chiboso.membership.domain.Phone;
import vn.chiboso.membership.domain.PositionPlace;
import vn.chiboso.membership.domain.UnitNesting;
import vn.chiboso.membership.domain.UserName;

/** A made-up nation is one that the product could have kept. */
class NationTests {
    private static final double SCALE = 0.0003;
    private static final Nation NATION = Nation.of(7, SCALE);
    private static final List<Roll> ROLLS = new ArrayList<>();
    private static final List<Life> LIVES = new ArrayList<>();

    @BeforeAll
    static void callTheRolls() {
        NATION.country().branches().forEach(branch -> ROLLS.add(NATION.roll(branch)));
        ROLLS.forEach(roll -> LIVES.addAll(roll.lives()));
    }

    @Test
    void theSameSeedGivesTheSamePeopleInWhateverOrder() {
        var again = Nation.of(7, SCALE);
        var last = again.country().branches().reversed();
        for (var i = 0; i < 20; i++) {
            assertThat(again.roll(last.get(i))).isEqualTo(ROLLS.get(ROLLS.size() - 1 - i));
        }
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        var other = Nation.of(8, SCALE);
        var branch = other.country().branches().getFirst();
        assertThat(other.roll(branch).lives().stream().map(l -> l.person().name()))
                .isNotEqualTo(ROLLS.getFirst().lives().stream()
                        .map(l -> l.person().name())
                        .toList());
    }

    @Test
    void aTwentiethOfTheNationHasATwentiethOfItsNumbers() {
        var units = Country.of(1, 0.05).units();
        assertThat(count(units, UnitKind.PROVINCE)).isEqualTo(34);
        assertThat(count(units, UnitKind.COMMUNE)).isEqualTo(166);
        assertThat(count(units, UnitKind.BASE)).isEqualTo(2_505);
        assertThat(count(units, UnitKind.BRANCH)).isEqualTo(13_000);
        assertThat(units.stream().mapToInt(Plot::size).sum()).isBetween(277_000, 283_000);
        assertThat(units.stream().map(Plot::path)).doesNotHaveDuplicates();
        assertThat(units.stream().map(Plot::code).filter(Objects::nonNull)).doesNotHaveDuplicates();
        assertThat(units.stream().filter(u -> u.before() != null).map(u -> Objects.requireNonNull(u.before())))
                .isNotEmpty()
                .allMatch(u -> u.kind() == UnitKind.COMMUNE);
    }

    @Test
    void allProvincesAndCommunesHaveTheirRealNames() {
        assertThat(Places.all()).hasSize(Country.COMMUNES);
        assertThat(Places.all().stream().map(Places.Commune::province).distinct())
                .hasSize(34)
                .contains("Tỉnh Thanh Hóa");
    }

    @Test
    void unitsStandWhereTheirKindMayStand() {
        for (var unit : NATION.country().units()) {
            var parent = unit.parent();
            if (parent != null) {
                UnitNesting.require(parent.kind(), unit.kind());
                assertThat(unit.path()).isEqualTo(parent.path() + unit.label() + ".");
                assertThat(new OfficialCode(Objects.requireNonNull(unit.code())).value())
                        .isEqualTo(unit.code());
            }
        }
    }

    @Test
    void rollsHaveTheSizesOfTheField() {
        assertThat(NATION.country().branches()).allMatch(b -> b.size() >= 17 && b.size() <= 62);
        for (var roll : ROLLS) {
            var home = roll.lives().stream()
                    .flatMap(l -> l.stays().stream())
                    .filter(s -> s.unit().equals(roll.branch().id()) && !s.host() && s.to() == null)
                    .count();
            assertThat(home).isEqualTo(roll.branch().size());
        }
    }

    @Test
    void namesAreKeptInAllTheirForms() {
        for (var life : LIVES) {
            var name = new PersonName(life.person().name().full());
            assertThat(life.person().name()).isEqualTo(new FullName(name.full(), name.folded(), name.sortKey()));
        }
        assertThat(LIVES.stream().map(l -> l.person().name().full())).anyMatch(n -> !n.matches("\\p{ASCII}*"));
    }

    @Test
    void whatIsSaidOfAPersonIsWhatTheProductTakes() {
        var cards = new HashSet<String>();
        for (var life : LIVES) {
            var person = life.person();
            if (person.card() != null) {
                assertThat(new CardNumber(person.card()).value()).isEqualTo(person.card());
                assertThat(cards.add(person.card())).isTrue();
            }
            if (person.phone() != null) {
                assertThat(new Phone(person.phone()).digits()).isEqualTo(person.phone());
            }
            if (life.signIn() != null) {
                assertThat(new UserName(life.signIn()).value()).isEqualTo(life.signIn());
            }
        }
    }

    @Test
    void theDaysOfAnAdmissionKeepToTheRules() {
        for (var life : LIVES) {
            var person = life.person();
            var born = person.birth() == null ? LocalDate.of(person.birthYear(), 1, 1) : person.birth();
            assertThat(born.plusYears(18)).isBeforeOrEqualTo(person.decision());
            assertThat(person.ceremony())
                    .isBetween(person.decision(), person.decision().plusDays(42));
            if (person.official() == null) {
                assertThat(person.ceremony().plusYears(1)).isAfter(Nation.AS_OF);
                assertThat(person.card()).isNull();
            } else {
                assertThat(person.official()).isEqualTo(person.ceremony().plusYears(1));
            }
        }
    }

    @Test
    void aPersonHasOneHomeAndOneStatusOnEachDay() {
        for (var life : LIVES) {
            var homes = life.stays().stream().filter(s -> !s.host()).toList();
            for (var i = 1; i < homes.size(); i++) {
                assertThat(homes.get(i).from()).isEqualTo(homes.get(i - 1).to());
            }
            var spans = life.spans().stream()
                    .filter(s -> s.status() != MemberStatus.HOSTED)
                    .sorted(Comparator.comparing(Life.Span::from))
                    .toList();
            assertThat(spans.getFirst().from()).isEqualTo(homes.getFirst().from());
            assertThat(spans.getLast().to()).isEqualTo(homes.getLast().to());
            for (var i = 1; i < spans.size(); i++) {
                assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).to());
            }
            life.spans().stream()
                    .filter(s -> s.to() != null)
                    .forEach(s -> assertThat(s.to()).isAfter(s.from()));
        }
    }

    @Test
    void whoIsAGuestIsAwayFromHome() {
        var guests = 0;
        for (var life : LIVES) {
            for (var stay : life.stays()) {
                if (stay.host()) {
                    guests++;
                    assertThat(life.spans())
                            .anyMatch(s -> s.unit().equals(stay.unit()) && s.status() == MemberStatus.HOSTED)
                            .anyMatch(s -> s.status() == MemberStatus.TRANSFERRED_OUT);
                    assertThat(life.stays().stream().filter(s -> s.unit().equals(stay.unit())))
                            .hasSize(1);
                }
            }
        }
        assertThat(guests).isPositive();
    }

    @Test
    void allThatHappensInANationHappens() {
        var statuses = new TreeSet<MemberStatus>();
        LIVES.forEach(l -> l.spans().forEach(s -> statuses.add(s.status())));
        assertThat(statuses)
                .contains(
                        MemberStatus.OFFICIAL,
                        MemberStatus.PROBATIONARY,
                        MemberStatus.EXEMPT,
                        MemberStatus.TEMPORARILY_EXEMPT,
                        MemberStatus.TRANSFERRED_OUT,
                        MemberStatus.HOSTED);
        var kinds = new TreeSet<String>();
        LIVES.forEach(l -> l.deeds().forEach(d -> kinds.add(d.kind())));
        assertThat(kinds)
                .contains(
                        "ENTERED", "ADMITTED", "CEREMONY_HELD", "BECAME_OFFICIAL", "HOSTED", "TRANSFERRED", "DECEASED");
        assertThat(LIVES).anyMatch(l -> l.stays().getLast().to() != null);
    }

    @Test
    void aUnitHasOneSecretaryOnEachDayAndPostsFitTheirPlace() {
        var kinds = new HashMap<Object, UnitKind>();
        NATION.country().units().forEach(u -> kinds.put(u.id(), u.kind()));
        var members = new HashSet<Object>();
        LIVES.forEach(l -> members.add(l.person().id()));
        var secretaries = new HashMap<Object, List<Life.Post>>();
        for (var roll : ROLLS) {
            for (var post : roll.posts()) {
                assertThat(members).contains(post.member());
                assertThat(PositionPlace.fits(post.position(), Objects.requireNonNull(kinds.get(post.unit()))))
                        .isTrue();
                if (post.position() == Position.SECRETARY) {
                    secretaries
                            .computeIfAbsent(post.unit(), u -> new ArrayList<>())
                            .add(post);
                }
            }
        }
        assertThat(secretaries.keySet())
                .containsAll(NATION.country().branches().stream().map(Plot::id).toList());
        for (var terms : secretaries.values()) {
            terms.sort(Comparator.comparing(Life.Post::from));
            for (var i = 1; i < terms.size(); i++) {
                assertThat(terms.get(i).from()).isEqualTo(terms.get(i - 1).to());
            }
        }
    }

    @Test
    void nobodyIsTwice() {
        assertThat(LIVES.stream().map(l -> l.person().id()).distinct().count()).isEqualTo(LIVES.size());
        assertThat(LIVES.stream().map(Life::signIn).filter(Objects::nonNull)).doesNotHaveDuplicates();
    }

    private static long count(List<Plot> units, UnitKind kind) {
        return units.stream().filter(u -> u.kind() == kind).count();
    }
}
