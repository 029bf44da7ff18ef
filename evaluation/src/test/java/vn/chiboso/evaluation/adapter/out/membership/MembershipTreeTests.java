package vn.chiboso.evaluation.adapter.out.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;

class MembershipTreeTests {
    private static final LocalDate THEN = LocalDate.of(2026, 8, 31);

    private final Units units = mock(Units.class);
    private final MembershipTree tree = new MembershipTree(units);

    @Test
    void branchesOfADayAreToldWhereTheyAreNowInOneQuestionHoweverManyTheyAre() {
        var commune = unit(UnitKind.COMMUNE, "vn.1.", null);
        var moved = unit(UnitKind.BRANCH, "vn.1.a.", commune.id());
        var stayed = unit(UnitKind.BRANCH, "vn.1.b.", commune.id());
        when(units.find(commune.id(), THEN)).thenReturn(Optional.of(commune));
        when(units.branchesUnder(commune.path(), THEN)).thenReturn(List.of(moved, stayed));
        when(units.places(List.of(moved.id(), stayed.id())))
                .thenReturn(Map.of(moved.id(), new UnitPath("vn.2.a."), stayed.id(), stayed.path()));
        assertThat(tree.branchesOf(commune.id(), THEN))
                .extracting(branch -> branch.path().value())
                .containsExactly("vn.2.a.", "vn.1.b.");
        verify(units, times(1)).places(anyCollection());
        verify(units, never()).find(any());
    }

    private static UnitView unit(UnitKind kind, String path, @Nullable UnitId parent) {
        return new UnitView(
                new UnitId(UUID.randomUUID()), new UnitPath(path), kind, "Đơn vị " + path, parent, null, null, true);
    }
}
