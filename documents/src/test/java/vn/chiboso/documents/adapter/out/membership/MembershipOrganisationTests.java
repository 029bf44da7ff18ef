package vn.chiboso.documents.adapter.out.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiboso.documents.FakeMembership.BRANCH;
import static vn.chiboso.documents.FakeMembership.COMMUNE;
import static vn.chiboso.documents.FakeMembership.MEMBER;
import static vn.chiboso.documents.FakeMembership.OFFICER;
import static vn.chiboso.documents.FakeMembership.OTHER_BRANCH;
import static vn.chiboso.documents.FakeMembership.PROVINCE;
import static vn.chiboso.documents.FakeMembership.TECHNICIAN;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.documents.FakeMembership;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;

class MembershipOrganisationTests {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    private final FakeMembership membership = new FakeMembership();
    private final MembershipOrganisation organisation = new MembershipOrganisation(membership, membership);

    @Test
    void aBranchIssuesUnderItsCommuneAndInItsPlace() {
        var issuer = organisation.issuer(BRANCH, DAY).orElseThrow();
        assertThat(issuer.name()).isEqualTo("Chi bộ thôn Giang Đông");
        assertThat(issuer.superior()).isEqualTo("Đảng ủy xã Quảng Bình");
        assertThat(issuer.seat()).isEqualTo("Đảng ủy xã Quảng Bình");
        assertThat(issuer.term().name()).isEqualTo("2025-2030");
    }

    @Test
    void theRootIssuesUnderNobody() {
        assertThat(organisation.issuer(PROVINCE, DAY).orElseThrow().superior()).isEmpty();
        assertThat(organisation.issuer(COMMUNE, DAY).orElseThrow().superior()).isEqualTo("Đảng bộ tỉnh Thanh Hóa");
        assertThat(organisation.issuer(new UnitId(new UUID(0, 0)), DAY)).isEmpty();
    }

    @Test
    void officersChooseAmongTheBranchesBelowMembersHaveTheirOwn() {
        assertThat(organisation.librariesOf(MEMBER, DAY))
                .extracting(UnitView::id)
                .containsExactly(BRANCH);
        assertThat(organisation.librariesOf(OFFICER, DAY))
                .extracting(UnitView::id)
                .containsExactlyInAnyOrder(BRANCH, OTHER_BRANCH);
        assertThat(organisation.librariesOf(TECHNICIAN, DAY)).isEmpty();
        assertThat(organisation.ownBranch(MEMBER, DAY)).contains(BRANCH);
        assertThat(organisation.ownBranch(OFFICER, DAY)).isEmpty();
    }
}
