package vn.chiboso.membership.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.domain.HeldPosition;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.identity.RightsProposal.State;

class RightsProposalTests {
    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");
    private static final MemberId NGUYET = new MemberId(new UUID(2, 9));
    private static final Actor FIRST = actor(1, null);
    private static final Actor SECOND = actor(2, null);
    private static final Actor BENEFICIARY = actor(3, NGUYET);

    private final RightsProposal post = proposal(new ProposalMatter.Post(new HeldPosition(
            new PositionId(new UUID(5, 1)),
            NGUYET,
            "Lê Thị Minh Nguyệt",
            new UnitId(new UUID(4, 1)),
            Position.PARTY_BUILDING_OFFICER,
            LocalDate.of(2026, 12, 1),
            null,
            null)));

    @Test
    void anotherPersonConfirms() {
        var done = post.confirm(SECOND, NOW.plus(Duration.ofDays(6)));
        assertThat(done.state()).isEqualTo(State.CONFIRMED);
        assertThat(done.decider()).isEqualTo(SECOND.account());
        assertThat(done.proposerName()).isEqualTo(FIRST.name());
    }

    @Test
    void neitherTheProposerNorTheBeneficiaryDoes() {
        refused("proposal-own", () -> post.confirm(FIRST, NOW));
        refused("proposal-beneficiary", () -> post.confirm(BENEFICIARY, NOW));
        var reset = proposal(new ProposalMatter.PasswordReset(BENEFICIARY.account(), BENEFICIARY.name()));
        refused("proposal-beneficiary", () -> reset.confirm(BENEFICIARY, NOW));
        assertThat(reset.isFor(SECOND)).isTrue();
    }

    @Test
    void afterSevenDaysItIsVoid() {
        var late = NOW.plus(RightsProposal.WAITS);
        assertThat(post.isOpen(late)).isFalse();
        refused("proposal-over", () -> post.confirm(SECOND, late));
        refused("proposal-over", () -> post.reject(SECOND, "Quá muộn", late));
    }

    @Test
    void whatWasDecidedStays() {
        var no = post.reject(SECOND, "  Chưa có quyết định  ", NOW);
        assertThat(no.state()).isEqualTo(State.REJECTED);
        assertThat(no.reason()).isEqualTo("Chưa có quyết định");
        refused("proposal-over", () -> no.confirm(SECOND, NOW));
        refused("proposal-over", () -> post.confirm(SECOND, NOW).reject(FIRST, "Nhầm người", NOW));
    }

    @Test
    void aNoNeedsAReason() {
        refused("reason", () -> post.reject(SECOND, "  ", NOW));
        refused("reason", () -> post.reject(SECOND, "x".repeat(501), NOW));
        assertThat(post.reject(FIRST, "Nhầm", NOW).decider()).isEqualTo(FIRST.account());
    }

    @Test
    void whatOneDidAloneIsNotConfirmedAfterwards() {
        var alone = RightsProposal.alone(post.id(), post.matter(), FIRST, NOW);
        assertThat(alone.state()).isEqualTo(State.ALONE);
        refused("proposal-over", () -> alone.confirm(SECOND, NOW));
    }

    @Test
    void fourEyesAreForOfficersFromTheCommuneUp() {
        assertThat(FourEyes.arePutOn(Position.PARTY_BUILDING_OFFICER, UnitKind.COMMUNE))
                .isTrue();
        assertThat(FourEyes.arePutOn(Position.ORGANISATION_OFFICER, UnitKind.PROVINCE))
                .isTrue();
        assertThat(FourEyes.arePutOn(Position.INSPECTOR, UnitKind.BASE)).isFalse();
        assertThat(FourEyes.arePutOn(Position.SUPERIOR_IN_CHARGE, UnitKind.BRANCH))
                .isFalse();
        assertThat(FourEyes.arePutOn(Position.SECRETARY, UnitKind.COMMUNE)).isTrue();
    }

    private static RightsProposal proposal(ProposalMatter matter) {
        return RightsProposal.of(new ProposalId(new UUID(5, 1)), matter, FIRST, NOW);
    }

    private static Actor actor(int number, @org.jspecify.annotations.Nullable MemberId member) {
        return new Actor(new AccountId(new UUID(1, number)), member, "Người " + number);
    }

    private static void refused(String reason, Runnable act) {
        assertThatExceptionOfType(IdentityRefusal.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("membership.refusal.identity." + reason));
    }
}
