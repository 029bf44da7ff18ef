package vn.chiboso.evaluation.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;
import vn.chiboso.membership.api.UnitView;

class PlacesTests {
    private static final UnitPath COMMUNE = new UnitPath("vn.38.1.");

    @Test
    void areTheCommuneAloneWhileItsBranchesAreBelowIt() {
        assertThat(of("vn.38.1.a.", "vn.38.1.b.")).containsExactly(COMMUNE);
        assertThat(of()).containsExactly(COMMUNE);
    }

    @Test
    void areWhereverABranchWentOnce() {
        assertThat(of("vn.38.1.a.", "vn.38.2.b.", "vn.38.2.b.", "vn.38.3.c."))
                .containsExactly(COMMUNE, new UnitPath("vn.38.2.b."), new UnitPath("vn.38.3.c."));
    }

    @Test
    void holdNoBranchBelowAnotherOneThatLeft() {
        assertThat(of("vn.38.2.b.c.", "vn.38.2.b.")).containsExactly(COMMUNE, new UnitPath("vn.38.2.b."));
        assertThat(of("vn.38.2.bc.", "vn.38.2.b.")).hasSize(3);
    }

    private static List<UnitPath> of(String... branches) {
        return Places.of(
                COMMUNE,
                Stream.of(branches)
                        .map(path -> new UnitView(
                                new UnitId(UUID.randomUUID()),
                                new UnitPath(path),
                                UnitKind.BRANCH,
                                "Chi bộ",
                                null,
                                null,
                                null))
                        .toList());
    }
}
