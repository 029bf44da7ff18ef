package vn.chiboso.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.TermNumbers;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.SetTerm;
import vn.chiboso.membership.application.port.out.InMemoryTerms;
import vn.chiboso.membership.application.port.out.Terms;
import vn.chiboso.membership.application.port.out.TreeSurvey;
import vn.chiboso.membership.domain.Authority;
import vn.chiboso.membership.domain.UnitRefusal;

/** A branch that has issued "01-NQ/CB" on 1 March 2025 and another one on 1 March 2026. */
class SetTermServiceTests {
    private static final UnitId UNIT = new UnitId(new UUID(1, 1));
    private static final LocalDate FROM = LocalDate.of(2025, 9, 1);
    private static final LocalDate TO = LocalDate.of(2030, 8, 31);

    private static final TermNumbers.Twins TWINS = new TermNumbers.Twins("01-NQ/CB", new UUID(2, 1), new UUID(2, 2));

    private final Terms terms = new InMemoryTerms();
    private final TreeSurvey tree = mock(TreeSurvey.class);
    private final Authorities authorities = mock(Authorities.class);
    private final TermNumbers papers = new TwoPapers();
    private final SetTermService service = new SetTermService(terms, tree, authorities, List.of(papers));

    @BeforeEach
    void everybodyMay() {
        when(tree.isKnown(UNIT)).thenReturn(true);
        when(authorities.of(any(), any())).thenReturn(mock(Authority.class));
    }

    @Test
    void nobodyGivesATermToAUnitThatIsNotThere() {
        var nowhere = new SetTerm.Command(new UnitId(new UUID(9, 9)), FROM, TO, null);
        assertThatThrownBy(() -> service.set(Actor.system(), nowhere))
                .isInstanceOfSatisfying(
                        UnitRefusal.class, r -> assertThat(r.code()).endsWith("not-found"));
    }

    @Test
    void aTermThatBringsEqualNumbersTogetherIsRefusedAndNamesThem() {
        var both = new SetTerm.Command(UNIT, FROM.minusYears(1), TO, null);
        assertThatThrownBy(() -> service.set(Actor.system(), both)).isInstanceOfSatisfying(UnitRefusal.class, r -> {
            assertThat(r.code()).endsWith("term-numbers");
            assertThat(r.args()).containsExactly("01-NQ/CB", 0);
        });
        assertThat(terms.of(UNIT)).isEmpty();
    }

    @Test
    void whatWasThereTwiceBeforeStandsInNobodysWay() {
        terms.put(new Term(UNIT, FROM.minusYears(1), TO));
        var shorter = new SetTerm.Command(UNIT, FROM.minusYears(1), TO.minusYears(1), TO);
        service.set(Actor.system(), shorter);
        assertThat(terms.of(UNIT)).containsExactly(new Term(UNIT, shorter.from(), shorter.to()));
    }

    @Test
    void aSecondPairOfTheSameNumberIsNotHiddenByTheFirst() {
        var more = new TwoPapers() {
            @Override
            public Set<TermNumbers.Twins> twice(UnitId unit, Function<LocalDate, Term> term) {
                var third = new TermNumbers.Twins("01-NQ/CB", new UUID(2, 1), new UUID(2, 3));
                var fourth = new TermNumbers.Twins("02-NQ/CB", new UUID(2, 4), new UUID(2, 5));
                return super.twice(unit, term).isEmpty() ? Set.of(TWINS) : Set.of(TWINS, third, fourth);
            }
        };
        var both = new SetTerm.Command(UNIT, FROM.minusYears(1), TO, null);
        var careful = new SetTermService(terms, tree, authorities, List.of(more));
        assertThatThrownBy(() -> careful.set(Actor.system(), both))
                .isInstanceOfSatisfying(
                        UnitRefusal.class, r -> assertThat(r.args()).containsExactly("01-NQ/CB, 02-NQ/CB", 0));
    }

    @Test
    void onlyTheFirstFewNumbersAreNamed() {
        var symbols =
                IntStream.rangeClosed(1, 8).mapToObj("%02d-NQ/CB"::formatted).toList();
        assertThat(UnitRefusal.termNumbers(symbols).args())
                .containsExactly("01-NQ/CB, 02-NQ/CB, 03-NQ/CB, 04-NQ/CB, 05-NQ/CB", 3);
        assertThat(sentence(symbols)).contains("05-NQ/CB và 3 số khác.");
        assertThat(sentence(symbols.subList(0, 2))).contains("trùng số: 01-NQ/CB, 02-NQ/CB.");
    }

    private static String sentence(List<String> symbols) {
        var refusal = UnitRefusal.termNumbers(symbols);
        var text = ResourceBundle.getBundle("messages.membership", Locale.ROOT).getString(refusal.code());
        return new MessageFormat(text, Locale.of("vi")).format(refusal.args().toArray());
    }

    @Test
    void aTermThatKeepsThemApartIsEntered() {
        terms.put(new Term(UNIT, FROM, TO));
        service.set(Actor.system(), new SetTerm.Command(UNIT, FROM, TO.plusMonths(1), TO));
        assertThat(terms.of(UNIT)).containsExactly(new Term(UNIT, FROM, TO.plusMonths(1)));
    }

    @Test
    void theNumbersAreHeldBeforeTheTermsAreRead() {
        var watched = mock(Terms.class);
        var held = new TwoPapers() {
            @Override
            public void hold(UnitId unit) {
                verifyNoInteractions(watched);
                super.hold(unit);
            }

            @Override
            public Set<TermNumbers.Twins> twice(UnitId unit, Function<LocalDate, Term> term) {
                return Set.of();
            }
        };
        new SetTermService(watched, tree, authorities, List.of(held))
                .set(Actor.system(), new SetTerm.Command(UNIT, FROM, TO, null));
        assertThat(held.held).isTrue();
    }

    private static class TwoPapers implements TermNumbers {
        boolean held;

        @Override
        public void hold(UnitId unit) {
            held = true;
        }

        @Override
        public Set<TermNumbers.Twins> twice(UnitId unit, Function<LocalDate, Term> term) {
            var areTogether = term.apply(LocalDate.of(2025, 3, 1)).equals(term.apply(LocalDate.of(2026, 3, 1)));
            return areTogether ? Set.of(TWINS) : Set.of();
        }
    }
}
