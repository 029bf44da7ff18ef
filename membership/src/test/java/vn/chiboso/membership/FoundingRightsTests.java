package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.FoundCommittees;
import vn.chiboso.membership.application.port.in.PreviewFounding;
import vn.chiboso.membership.domain.founding.Place;

/** Whose communes an officer founds. */
@MembershipSlice
class FoundingRightsTests {
    private static final String OWN = "38";
    private static final String HANOI = "01";

    @Autowired
    House house;

    @Autowired
    PreviewFounding preview;

    @Autowired
    FoundCommittees found;

    private House.Tree tree;
    private Actor officer;

    @BeforeEach
    void built() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Trần Thị Hằng", Position.ORGANISATION_OFFICER, tree.province());
    }

    @Test
    void anOfficerOfAProvinceFoundsInThatProvinceOnly() {
        var seen = preview.preview(officer, new PreviewFounding.Query(tree.province(), null));
        assertThat(seen.chosen()).isEqualTo(OWN);
        assertThat(seen.provinces()).extracting(Place::code).containsExactly(OWN);
        refused(() -> preview.preview(officer, new PreviewFounding.Query(tree.province(), HANOI)));
        refused(() -> found.found(officer, new FoundCommittees.Command(tree.province(), HANOI)));
    }

    @Test
    void theTechnicalAdministratorSaysWhichProvinceAnOrganisationOfAnotherNameIs() {
        var seen = preview.preview(tree.administrator(), new PreviewFounding.Query(tree.province(), HANOI));
        assertThat(seen.chosen()).isEqualTo(HANOI);
        assertThat(seen.provinces()).hasSizeGreaterThan(30);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).endsWith("no-province"));
    }
}
