package vn.chiboso.evaluation.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.evaluation.Sets;
import vn.chiboso.evaluation.api.CriteriaSetId;
import vn.chiboso.evaluation.application.port.out.CriteriaSets;
import vn.chiboso.evaluation.domain.EvaluationRefusal;
import vn.chiboso.evaluation.domain.EvaluationRefusal.Reason;
import vn.chiboso.evaluation.domain.criteria.CriteriaSet;
import vn.chiboso.evaluation.domain.criteria.Criterion;
import vn.chiboso.evaluation.domain.criteria.Maximum;
import vn.chiboso.evaluation.domain.criteria.Scope;
import vn.chiboso.membership.api.UnitView;

@EvaluationSlice
class StoredCriteriaTests extends SliceBase {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final RecursiveComparisonConfiguration NUMBERS_BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .build();

    @Autowired
    CriteriaSets sets;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate use;
    private TransactionTemplate useBeside;

    @BeforeEach
    void transactions() {
        use = new TransactionTemplate(transactions);
        useBeside = new TransactionTemplate(transactions);
        useBeside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void aSetComesBackAsItWasGivenWithVersionsFromZero() {
        var set = draft(World.COMMUNE, 1);
        save(set);
        assertThat(stored(set.id())).usingRecursiveComparison(NUMBERS_BY_VALUE).isEqualTo(set);
        save(stored(set.id()));
        assertThat(stored(set.id()).version())
                .as("every save counts, as somebody decided on it")
                .isOne();
        use.executeWithoutResult(status -> sets.save(stored(set.id()).activated(TODAY, TODAY)));
        var active = stored(set.id());
        assertThat(active.validity()).isEqualTo(new CriteriaSet.Validity(TODAY, null));
        assertThat(active.version()).isEqualTo(2);
        assertThat(sets.openEnded(active.scope())).contains(active);
        assertThat(sets.inForce(World.GIANG_DONG.path(), TODAY)).contains(active);
        assertThat(sets.inForce(World.GIANG_DONG.path(), TODAY.minusDays(1)))
                .map(CriteriaSet::scope)
                .contains(Scope.CENTRAL);
    }

    @Test
    void criteriaChangePlacesAndNumbersAndLeave() {
        var set = draft(World.COMMUNE, 1);
        save(set);
        var turned = new ArrayList<>(set.criteria());
        Collections.swap(turned, 0, 1);
        var first = turned.removeFirst();
        var last = turned.removeLast();
        turned.addFirst(withMax(
                first,
                new Maximum(
                        first.max().withThematic().add(last.max().withThematic()),
                        first.max().without().add(last.max().without()))));
        save(revised(stored(set.id()), "Đổi chỗ", turned));
        assertThat(stored(set.id()).criteria())
                .usingRecursiveFieldByFieldElementComparator(NUMBERS_BY_VALUE)
                .containsExactlyElementsOf(turned);
        assertThat(count("criterion where set_id = '" + set.id() + "'")).isEqualTo(turned.size());
    }

    @Test
    void whoRevisesAnOldReadingIsRefused() {
        var set = draft(World.COMMUNE, 1);
        save(set);
        save(revised(stored(set.id()), "Bản một", set.criteria()));
        refusedAsStale(() -> save(revised(set, "Bản khác", set.criteria())));
        assertThat(stored(set.id()).name()).isEqualTo("Bản một");
    }

    @Test
    void whoIsOvertakenWhileRevisingIsRefused() {
        var set = draft(World.COMMUNE, 1);
        save(set);
        refusedAsStale(() -> use.executeWithoutResult(status -> {
            var mine = stored(set.id());
            useBeside.executeWithoutResult(
                    beside -> sets.save(revised(stored(set.id()), "Người khác", set.criteria())));
            sets.save(revised(mine, "Chậm chân", set.criteria()));
        }));
        assertThat(stored(set.id()).name()).isEqualTo("Người khác");
    }

    @Test
    void manyAreReadInAsManyStatementsAsOne() {
        var one = Statements.during(
                factory,
                () -> assertThat(sets.concerning(List.of(World.COMMUNE.path()))).hasSize(1));
        for (var number = 1; number <= 5; number++) {
            save(draft(World.COMMUNE, number));
        }
        var many = Statements.during(factory, () -> {
            var found = sets.concerning(List.of(World.COMMUNE.path()));
            assertThat(found).extracting(CriteriaSet::number).containsExactly(1, 5, 4, 3, 2, 1);
            assertThat(found).allMatch(set -> !set.criteria().isEmpty());
        });
        assertThat(many).isEqualTo(one).isEqualTo(2);
        assertThat(sets.nextNumber(Scope.of(World.COMMUNE.id(), World.COMMUNE.path())))
                .isEqualTo(6);
    }

    private static void refusedAsStale(Runnable save) {
        assertThatExceptionOfType(EvaluationRefusal.class)
                .isThrownBy(save::run)
                .matches(refusal -> refusal.reason() == Reason.STALE);
    }

    private static CriteriaSet draft(UnitView issuer, int number) {
        return Sets.anPhu()
                .copied(
                        new CriteriaSetId(UUID.randomUUID()),
                        Scope.of(issuer.id(), issuer.path()),
                        number,
                        "Trần Thị Hà",
                        Instant.parse("2026-11-20T05:00:00Z"));
    }

    private static CriteriaSet revised(CriteriaSet set, String name, List<Criterion> criteria) {
        return set.revised(name, set.legalBasis(), set.bands(), set.terms(), criteria);
    }

    private static Criterion withMax(Criterion it, Maximum max) {
        return new Criterion(
                it.group(), it.groupLabel(), it.number(), it.label(), it.labelEn(), max, it.evidence(), it.scale());
    }

    private void save(CriteriaSet set) {
        use.executeWithoutResult(status -> sets.save(set));
    }

    private CriteriaSet stored(CriteriaSetId id) {
        return sets.find(id).orElseThrow();
    }
}
