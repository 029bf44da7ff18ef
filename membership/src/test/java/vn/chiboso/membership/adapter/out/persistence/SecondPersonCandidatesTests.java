package vn.chiboso.membership.adapter.out.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.out.AccountEvents;

/** Who could agree is looked for above the post, not among all officers of the nation. */
@MembershipSlice
class SecondPersonCandidatesTests {
    @Autowired
    House house;

    @Autowired
    AccountEvents events;

    @Test
    void onlyOfficersAtTheUnitOrAboveItAreLookedAtForAPostAndNoneForAnythingElse() {
        var tree = house.build();
        var proposer = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        var commune = house.holder(tree, tree.other(), "Mai Nguyệt", Position.PARTY_BUILDING_OFFICER, tree.commune());
        var province = house.holder(tree, tree.other(), "Hoàng Tỉnh", Position.ORGANISATION_OFFICER, tree.province());
        assertThat(events.ableToConfirm(proposer.account(), tree.branch(), Instant.EPOCH))
                .contains(commune.account(), province.account())
                .doesNotContain(proposer.account());
        assertThat(events.ableToConfirm(proposer.account(), tree.province(), Instant.EPOCH))
                .contains(province.account())
                .doesNotContain(commune.account());
        assertThat(events.ableToConfirm(proposer.account(), null, Instant.EPOCH))
                .doesNotContain(commune.account(), province.account());
    }
}
