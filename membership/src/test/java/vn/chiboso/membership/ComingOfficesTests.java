package vn.chiboso.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.AccountNews;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.application.port.in.ConfirmRightsProposal;
import vn.chiboso.membership.application.port.in.CreateAccount;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.InviteMember;
import vn.chiboso.membership.application.port.in.ListRightsProposals;
import vn.chiboso.membership.application.port.in.ResetPassword;
import vn.chiboso.membership.domain.identity.InvitationWay;
import vn.chiboso.membership.domain.identity.ProposalId;

/** Whoever is about to have an office is an officer already, as far as the way into their account goes. */
@MembershipSlice
class ComingOfficesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    House house;

    @Autowired
    GivePosition givePosition;

    @Autowired
    ConfirmRightsProposal confirm;

    @Autowired
    ListRightsProposals listRightsProposals;

    @Autowired
    InviteMember inviteMember;

    @Autowired
    CreateAccount createAccount;

    @Autowired
    ResetPassword resetPassword;

    @Autowired
    SignIns signIns;

    @Autowired
    AccountNews accountNews;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor second;
    private MemberId nguyet;

    @BeforeEach
    void built() {
        tree = house.build();
        second = house.secondPerson();
        nguyet = house.member(tree, tree.other(), "Lê Thị Minh Nguyệt", MemberStatus.OFFICIAL);
    }

    @Test
    void theFirstWayInOfWhoWillBeAnOfficerTomorrowTakesTwo() {
        confirmed(proposed(TODAY.plusDays(1)));
        assertThat(invited()).isFalse();
    }

    @Test
    void soDoesThatOfWhoIsProposedForAnOffice() {
        var proposal = proposed(TODAY);
        assertThat(invited()).isFalse();
        sql.sql(
                        "update membership.rights_proposal set proposed_at = proposed_at - interval '8 days', expires_at = expires_at - interval '8 days' where id = :id")
                .param("id", proposal.value())
                .update();
        assertThat(invited()).as("once the proposal is void").isTrue();
    }

    @Test
    void aPasswordOfWhoIsProposedIsResetByTwo() {
        var actor = signedIn();
        proposed(TODAY.plusDays(3));
        assertThat(resetPassword.reset(tree.administrator(), actor.account()).slip())
                .isNull();
    }

    @Test
    void aOneTimePasswordThatOnePersonHandedOutIsWorthNothingOnceTheOfficeIsConfirmed() {
        var actor = signedIn();
        var before = hash(actor);
        confirmed(proposed(TODAY));
        assertThat(hash(actor)).isNotEqualTo(before);
        assertThat(accountNews.of(actor)).contains(AccountNews.News.CHANGED_BY_OTHERS);
    }

    @Test
    void aPasswordThatItsOwnerChoseStays() {
        var actor = signedIn();
        sql.sql("update membership.account set must_change_password = false where id = :id")
                .param("id", actor.account().value())
                .update();
        var before = hash(actor);
        confirmed(proposed(TODAY));
        assertThat(hash(actor)).isEqualTo(before);
    }

    @Test
    void anOfficersInvitationIsOnPaperWhateverAddressTheRollHas() {
        sql.sql("update membership.member set email = 'nguyet@example.vn' where id = :id")
                .param("id", nguyet.value())
                .update();
        confirmed(proposed(TODAY));
        inviteMember.invite(tree.administrator(), new InviteMember.Command(nguyet, false));
        var waiting = listRightsProposals.list(second).waiting().getFirst().proposal();
        var slip = requireNonNull(confirm.confirm(second, waiting.id()).invitation());
        assertThat(slip.way()).isEqualTo(InvitationWay.PAPER);
        assertThat(slip.code()).isNotNull();
    }

    @Test
    void whoConfirmsReadsThatOnePersonAloneOpenedTheAccount() {
        signedIn();
        proposed(TODAY);
        var line = listRightsProposals.list(second).waiting().getFirst();
        assertThat(line.confirms()).isTrue();
        assertThat(line.waysByOne())
                .singleElement()
                .satisfies(way ->
                        assertThat(way.byName()).isEqualTo(tree.administrator().name()));
        assertThat(listRightsProposals
                        .list(tree.administrator())
                        .waiting()
                        .getFirst()
                        .waysByOne())
                .as("the proposer cannot confirm")
                .isEmpty();
        assertThat(web.get()
                        .uri("/console/rights")
                        .requestAttr(WebForTests.ACTOR, second)
                        .locale(Locale.of("vi")))
                .hasStatusOk()
                .bodyText()
                .contains("Lập tài khoản, do " + tree.administrator().name() + " làm một mình");
    }

    @Test
    void whoWasGivenANewWayInByTheOtherAloneDoesNotConfirmForThemForSevenDays() {
        var both = new Actor[] {tree.administrator(), second};
        for (var proposer : both) {
            var other = proposer == second ? tree.administrator() : second;
            sql.sql("delete from membership.account_event").update();
            assertThat(resetPassword
                            .reset(tree.administrator(), second.account())
                            .slip())
                    .as("nobody else is there")
                    .isNotNull();
            var member = house.member(
                    tree, tree.other(), proposer == second ? "Lê Văn Hai" : "Lê Văn Một", MemberStatus.OFFICIAL);
            var given = givePosition.give(
                    proposer,
                    new GivePosition.Command(null, tree.commune(), member, Position.INSPECTOR, TODAY, null, null));
            assertThat(given.state()).as("it makes nobody alone").isEqualTo(GivePosition.Given.State.WAITS);
            var proposal = new ProposalId(given.id().value());
            assertThatThrownBy(() -> confirm.confirm(other, proposal))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).endsWith("proposal-reset"));
            var line = listRightsProposals.list(other).waiting().stream()
                    .filter(each -> each.proposal().id().equals(proposal))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.confirms()).isFalse();
            assertThat(line.barred()).isNotNull();
            sql.sql("update membership.account_event set at = at - interval '8 days'")
                    .update();
            confirm.confirm(other, proposal);
        }
    }

    private ProposalId proposed(LocalDate from) {
        var given = givePosition.give(
                tree.administrator(),
                new GivePosition.Command(
                        null, tree.commune(), nguyet, Position.PARTY_BUILDING_OFFICER, from, null, "QĐ 12-QĐ/ĐU"));
        assertThat(given.state()).isEqualTo(GivePosition.Given.State.WAITS);
        return new ProposalId(given.id().value());
    }

    private void confirmed(ProposalId proposal) {
        confirm.confirm(second, proposal);
    }

    private boolean invited() {
        return inviteMember
                        .invite(tree.administrator(), new InviteMember.Command(nguyet, true))
                        .slip()
                != null;
    }

    private Actor signedIn() {
        var slip = requireNonNull(createAccount
                .create(tree.administrator(), new CreateAccount.Command(nguyet, null))
                .slip());
        return signIns.byAccount(slip.account()).orElseThrow().actor();
    }

    private String hash(Actor actor) {
        return sql.sql("select password_hash from membership.account where id = :id")
                .param("id", actor.account().value())
                .query(String.class)
                .single();
    }
}
