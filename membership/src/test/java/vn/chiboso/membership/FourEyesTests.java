package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.AccountNews;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.api.Standings;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.application.port.in.AcceptInvitation;
import vn.chiboso.membership.application.port.in.ConfirmRightsProposal;
import vn.chiboso.membership.application.port.in.CreateAccount;
import vn.chiboso.membership.application.port.in.CreateAccountsOfRoll;
import vn.chiboso.membership.application.port.in.EndPosition;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.GivePosition.Given.State;
import vn.chiboso.membership.application.port.in.InviteAdministrator;
import vn.chiboso.membership.application.port.in.InviteMember;
import vn.chiboso.membership.application.port.in.InviteRoll;
import vn.chiboso.membership.application.port.in.ListRightsProposals;
import vn.chiboso.membership.application.port.in.RejectRightsProposal;
import vn.chiboso.membership.application.port.in.RenewInvitation;
import vn.chiboso.membership.application.port.in.ResetPassword;
import vn.chiboso.membership.application.port.in.SeeUnit;
import vn.chiboso.membership.application.port.in.SwitchAccount;
import vn.chiboso.membership.domain.PositionId;
import vn.chiboso.membership.domain.identity.OneTimeCode;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.RightsProposal;

/** What one person alone may not do. */
@MembershipSlice
class FourEyesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private House house;

    @Autowired
    private GivePosition givePosition;

    @Autowired
    private EndPosition endPosition;

    @Autowired
    private ConfirmRightsProposal confirm;

    @Autowired
    private RejectRightsProposal reject;

    @Autowired
    private ListRightsProposals listRightsProposals;

    @Autowired
    private InviteAdministrator inviteAdministrator;

    @Autowired
    private AcceptInvitation acceptInvitation;

    @Autowired
    private ResetPassword resetPassword;

    @Autowired
    private SwitchAccount switchAccount;

    @Autowired
    private InviteMember inviteMember;

    @Autowired
    private InviteRoll inviteRoll;

    @Autowired
    private RenewInvitation renewInvitation;

    @Autowired
    private CreateAccount createAccount;

    @Autowired
    private CreateAccountsOfRoll createAccountsOfRoll;

    @Autowired
    private SignIns signIns;

    @Autowired
    private SeeUnit seeUnit;

    @Autowired
    private Standings standings;

    @Autowired
    private AccountNews accountNews;

    @Autowired
    private JdbcClient sql;

    private House.Tree tree;
    private MemberId nguyet;

    @BeforeEach
    void built() {
        tree = house.build();
        nguyet = house.member(tree, tree.other(), "Lê Thị Minh Nguyệt", MemberStatus.OFFICIAL);
    }

    @Test
    void asLongAsThereIsNobodyElseOneGivesAloneAndItIsKept() {
        assertThat(officer(nguyet).state()).isEqualTo(State.ALONE);
        var decided = listRightsProposals.list(tree.administrator()).decided();
        assertThat(decided).extracting(line -> line.proposal().state()).containsExactly(RightsProposal.State.ALONE);
        assertThat(overseesBranch(house.signIn(tree, nguyet))).isTrue();
    }

    @Test
    void withASecondPersonItHoldsOnlyOnceTheyConfirmed() {
        var second = house.secondPerson();
        var actor = house.signIn(tree, nguyet);
        var given = officer(nguyet);
        assertThat(given.state()).isEqualTo(State.WAITS);
        assertThat(givePosition
                        .give(tree.administrator(), command(given.id(), nguyet))
                        .state())
                .isEqualTo(State.WAITS);
        assertThat(overseesBranch(actor)).isFalse();
        assertThat(accountNews.of(second)).contains(AccountNews.News.CONFIRMATION_WANTED);
        assertThat(accountNews.of(tree.administrator())).doesNotContain(AccountNews.News.CONFIRMATION_WANTED);

        var proposal = new ProposalId(given.id().value());
        refused("proposal-own", () -> confirm.confirm(tree.administrator(), proposal));
        refused("not-found", () -> confirm.confirm(actor, proposal));
        confirm.confirm(second, proposal);
        assertThat(overseesBranch(actor)).isTrue();
        refused("proposal-over", () -> confirm.confirm(second, proposal));
        assertThat(givePosition
                        .give(tree.administrator(), command(given.id(), nguyet))
                        .state())
                .isEqualTo(State.IN_FORCE);
    }

    @Test
    void aNoNeedsAReasonAndIsSeenByBoth() {
        var second = house.secondPerson();
        var proposal = new ProposalId(officer(nguyet).id().value());
        refused("reason", () -> reject.reject(second, new RejectRightsProposal.Command(proposal, " ")));
        reject.reject(second, new RejectRightsProposal.Command(proposal, "Chưa có quyết định"));
        for (var actor : new Actor[] {tree.administrator(), second}) {
            var line = listRightsProposals.list(actor).decided().getFirst();
            assertThat(line.proposal().reason()).isEqualTo("Chưa có quyết định");
            assertThat(line.confirms()).isFalse();
        }
    }

    @Test
    void nobodyBecomesAloneByLockingTheOthersOut() {
        var second = house.secondPerson();
        switchAccount.set(tree.administrator(), new SwitchAccount.Command(second.account(), false));
        assertThat(officer(nguyet).state()).isEqualTo(State.WAITS);
        sql.sql("update membership.account_event set at = at - interval '8 days'")
                .update();
        var other = house.member(tree, tree.other(), "Phạm Quốc Việt", MemberStatus.OFFICIAL);
        assertThat(officer(other).state()).isEqualTo(State.ALONE);
    }

    @Test
    void aCommunesSecretaryIsMadeByTwoAndSoIsTheirWayIn() {
        var second = house.secondPerson();
        for (var position : List.of(Position.SECRETARY, Position.DEPUTY_SECRETARY, Position.COMMITTEE_MEMBER)) {
            var member = house.member(tree, tree.other(), "Lê Văn " + word(position), MemberStatus.OFFICIAL);
            var given = givePosition.give(
                    tree.administrator(),
                    new GivePosition.Command(null, tree.commune(), member, position, TODAY, null, null));
            assertThat(given.state()).as(position.name()).isEqualTo(State.WAITS);
            confirm.confirm(second, new ProposalId(given.id().value()));
            assertThat(inviteMember
                            .invite(tree.administrator(), new InviteMember.Command(member, true))
                            .slip())
                    .as(position.name())
                    .isNull();
        }
    }

    private static String word(Position position) {
        return switch (position) {
            case SECRETARY -> "Bí";
            case DEPUTY_SECRETARY -> "Phó";
            default -> "Ủy";
        };
    }

    @Test
    void postsInABranchNeedNoSecondPerson() {
        house.secondPerson();
        var hung = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
        var given = givePosition.give(
                tree.administrator(),
                new GivePosition.Command(null, tree.branch(), hung, Position.SECRETARY, TODAY, null, null));
        assertThat(given.state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void aSecondAdministratorComesByInvitationAndAThirdNeedsBoth() {
        var slip = Objects.requireNonNull(
                inviteAdministrator.invite(tree.administrator(), "Trần Kỹ").invitation());
        acceptInvitation.accept(new AcceptInvitation.Command(
                new OneTimeCode(Objects.requireNonNull(slip.code())), "tranky", "lúa chín vàng đồng", "10.0.0.1"));
        assertThat(inviteAdministrator.invite(tree.administrator(), "Lê Kỹ").invitation())
                .isNull();
        var waiting = listRightsProposals.list(tree.administrator()).waiting().getFirst();
        assertThat(waiting.confirms()).isFalse();
        assertThat(waiting.rejects()).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> inviteAdministrator.invite(house.signIn(tree, nguyet), "Ai Đó"));
    }

    @Test
    void anOfficersPasswordIsResetByTwoAndAMembersByOne() {
        officer(nguyet);
        var actor = house.signIn(tree, nguyet);
        var second = house.secondPerson();
        var member = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        assertThat(resetPassword.reset(tree.administrator(), member.account()).slip())
                .isNotNull();
        assertThat(accountNews.of(member)).contains(AccountNews.News.CHANGED_BY_OTHERS);

        assertThat(resetPassword.reset(tree.administrator(), actor.account()).slip())
                .isNull();
        assertThat(accountNews.of(actor)).doesNotContain(AccountNews.News.CHANGED_BY_OTHERS);
        var waiting = listRightsProposals.list(second).waiting().getFirst();
        assertThat(confirm.confirm(second, waiting.proposal().id()).slip()).isNotNull();
        assertThat(accountNews.of(actor)).contains(AccountNews.News.CHANGED_BY_OTHERS);
    }

    @Test
    void anOfficersFirstWayInTakesTwo() {
        officer(nguyet);
        var second = house.secondPerson();
        var command = new InviteMember.Command(nguyet, true);
        assertThat(inviteMember.invite(tree.administrator(), command).slip()).isNull();
        assertThat(createAccount
                        .create(tree.administrator(), new CreateAccount.Command(nguyet, null))
                        .slip())
                .isNull();
        assertThat(inviteRoll.invite(tree.administrator(), tree.other()).leftOut())
                .containsExactly("Lê Thị Minh Nguyệt");
        assertThat(createAccountsOfRoll
                        .create(tree.administrator(), tree.other())
                        .slips())
                .isEmpty();
        var proposal = listRightsProposals.list(second).waiting().getFirst().proposal();
        refused("proposal-own", () -> confirm.confirm(tree.administrator(), proposal.id()));
        var slip = Objects.requireNonNull(confirm.confirm(second, proposal.id()).invitation());
        assertThat(renewInvitation
                        .renew(tree.administrator(), new RenewInvitation.Command(slip.id(), true))
                        .slip())
                .isNull();
        acceptInvitation.accept(new AcceptInvitation.Command(
                new OneTimeCode(Objects.requireNonNull(slip.code())), "nguyet", "lúa chín vàng đồng", "10.0.0.1"));
    }

    @Test
    void anOfficersLockedAccountIsOpenedAgainByTwoAndAMembersByOne() {
        officer(nguyet);
        var actor = house.signIn(tree, nguyet);
        var second = house.secondPerson();
        var member = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        for (var each : new Actor[] {actor, member}) {
            assertThat(switchAccount.set(tree.administrator(), new SwitchAccount.Command(each.account(), false)))
                    .isTrue();
        }
        assertThat(switchAccount.set(tree.administrator(), new SwitchAccount.Command(member.account(), true)))
                .isTrue();
        assertThat(switchAccount.set(tree.administrator(), new SwitchAccount.Command(actor.account(), true)))
                .isFalse();
        assertThat(enabled(actor)).isFalse();
        var waiting = listRightsProposals.list(second).waiting().getFirst();
        confirm.confirm(second, waiting.proposal().id());
        assertThat(enabled(actor)).isTrue();
        assertThat(enabled(member)).isTrue();
    }

    private boolean enabled(Actor actor) {
        return signIns.byAccount(actor.account()).orElseThrow().enabled();
    }

    @Test
    void endingAPositionEndsItsRightsAtOnce() {
        var given = officer(nguyet);
        var actor = house.signIn(tree, nguyet);
        assertThat(seeUnit.see(actor, tree.branch()).tends()).isTrue();
        endPosition.end(tree.administrator(), new EndPosition.Command(given.id(), TODAY.minusDays(1), null));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> seeUnit.see(actor, tree.branch()))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private GivePosition.Given officer(MemberId member) {
        return givePosition.give(tree.administrator(), command(null, member));
    }

    private GivePosition.Command command(@org.jspecify.annotations.Nullable PositionId id, MemberId member) {
        UnitId commune = tree.commune();
        return new GivePosition.Command(
                id, commune, member, Position.PARTY_BUILDING_OFFICER, LocalDate.of(2026, 8, 1), null, "QĐ 12-QĐ/ĐU");
    }

    private boolean overseesBranch(Actor actor) {
        return standings.of(actor, tree.branch(), TODAY).oversees();
    }

    private static void refused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("membership.refusal.identity." + reason));
    }
}
