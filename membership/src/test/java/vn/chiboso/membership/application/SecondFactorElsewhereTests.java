package vn.chiboso.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import testing.ModuleTestConfiguration;
import vn.chiboso.membership.House;
import vn.chiboso.membership.MembershipSlice;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.out.IdentityProvider;
import vn.chiboso.membership.application.port.out.IdentitySettings;
import vn.chiboso.membership.application.port.out.Positions;
import vn.chiboso.membership.application.port.out.Provisionings;
import vn.chiboso.membership.application.port.out.Secrets;
import vn.chiboso.membership.domain.Provisioning;

/** Whom the identity provider asks to set up a second factor. */
@MembershipSlice
class SecondFactorElsewhereTests {
    private static final Clock NOON = Clock.fixed(ModuleTestConfiguration.NOW, ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    House house;

    @Autowired
    Provisionings provisionings;

    @Autowired
    Secrets secrets;

    private final List<Provisioning> told = new ArrayList<>();
    private final IdentitySettings settings = mock(IdentitySettings.class);
    private final SecondFactorDuty duty = new SecondFactorDuty(mock(Positions.class), settings, NOON);
    private final IdentityProvider provider = new IdentityProvider() {
        @Override
        public boolean isElsewhere() {
            return true;
        }

        @Override
        public Answer tell(Provisioning account) {
            told.add(account);
            return new Answer.Known("chủ thể " + account.account());
        }
    };

    private House.Tree tree;

    @BeforeEach
    void aMemberHasAnAccount() {
        told.clear();
        when(settings.isSecondFactorRequiredElsewhere()).thenReturn(false);
        tree = house.build();
        house.signIn(tree, house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL));
    }

    @Test
    void whoLeadsAndWhoAdministersIsAskedOnceWhereItIsRequired() {
        compare();
        assertThat(told).isNotEmpty().noneMatch(Provisioning::secondFactor);

        when(settings.isSecondFactorRequiredElsewhere()).thenReturn(true);
        compare();
        assertThat(asked()).containsExactly(tree.administrator().account());

        var secretary = house.holder(tree, tree.branch(), "Mai Quang Sơn", Position.SECRETARY, tree.branch());
        changed(secretary.account());
        assertThat(asked()).containsExactly(tree.administrator().account(), secretary.account());

        // whatever is told of them later asks for nothing again
        changed(secretary.account());
        compare();
        assertThat(told.getLast().account()).isEqualTo(secretary.account());
        assertThat(asked()).hasSize(2);
    }

    @Test
    void whatHappensInOneBranchLooksAtItsPeopleOnly() {
        when(settings.isSecondFactorRequiredElsewhere()).thenReturn(true);
        var here = house.holder(tree, tree.branch(), "Mai Quang Sơn", Position.SECRETARY, tree.branch());
        var above = house.holder(tree, tree.other(), "Lê Văn Trên", Position.PARTY_BUILDING_OFFICER, tree.commune());
        var neighbour = house.holder(tree, tree.other(), "Đỗ Thị Nga", Position.SECRETARY, tree.other());
        compare(tree.branch());
        assertThat(asked()).containsExactly(here.account());
        compare(tree.commune());
        assertThat(asked()).containsExactly(here.account(), above.account());
        compare();
        assertThat(asked())
                .contains(neighbour.account(), tree.administrator().account())
                .doesNotHaveDuplicates();
    }

    private void compare() {
        compare(null);
    }

    private void compare(@Nullable UnitId unit) {
        new CompareWithIdentityProviderService(provider, provisionings, duty, NOON).compare(unit);
        tell();
    }

    private void changed(AccountId account) {
        new AccountProvisioning(provider, provisionings, duty, secrets, event -> {}, NOON).changed(account);
        tell();
    }

    private void tell() {
        new TellIdentityProviderService(provider, new ProvisioningOutbox(provisionings, NOON)).run();
    }

    private List<AccountId> asked() {
        return told.stream()
                .filter(Provisioning::secondFactor)
                .map(Provisioning::account)
                .toList();
    }
}
