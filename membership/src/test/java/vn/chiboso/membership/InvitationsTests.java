package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.LetterPost.Outcome;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.application.port.in.AcceptInvitation;
import vn.chiboso.membership.application.port.in.CreateAccount;
import vn.chiboso.membership.application.port.in.InviteMember;
import vn.chiboso.membership.application.port.in.InviteRoll;
import vn.chiboso.membership.application.port.in.ListInvitations;
import vn.chiboso.membership.application.port.in.ReadInvitation;
import vn.chiboso.membership.application.port.in.RenewInvitation;
import vn.chiboso.membership.application.port.in.RevokeInvitation;
import vn.chiboso.membership.application.port.in.SendInvitation;
import vn.chiboso.membership.domain.identity.InvitationSlip;
import vn.chiboso.membership.domain.identity.InvitationWay;
import vn.chiboso.membership.domain.identity.OneTimeCode;

/** From the invitation to the account, and all that a code does not do. */
@MembershipSlice
class InvitationsTests {
    private static final String PASSWORD = "lúa chín vàng đồng";

    @Autowired
    private House house;

    @Autowired
    private InviteMember inviteMember;

    @Autowired
    private InviteRoll inviteRoll;

    @Autowired
    private ListInvitations listInvitations;

    @Autowired
    private RenewInvitation renewInvitation;

    @Autowired
    private RevokeInvitation revokeInvitation;

    @Autowired
    private ReadInvitation readInvitation;

    @Autowired
    private AcceptInvitation acceptInvitation;

    @Autowired
    private SendInvitation sendInvitation;

    @Autowired
    private CreateAccount createAccount;

    @Autowired
    private SignIns signIns;

    @Autowired
    private LettersForTests letters;

    @Autowired
    private JdbcClient sql;

    private House.Tree tree;
    private MemberId hung;

    @BeforeEach
    void built() {
        letters.answer(Outcome.TAKEN);
        tree = house.build();
        hung = house.member(tree, tree.branch(), "Vũ Văn Hùng", MemberStatus.OFFICIAL);
    }

    @Test
    void aSlipLeadsToAnAccountOnce() {
        var slip = onPaper();
        assertThat(slip.way()).isEqualTo(InvitationWay.PAPER);
        assertThat(slip.qr()).isNotNull();
        var code = code(slip);
        var greeting = readInvitation.read(new ReadInvitation.Query(code, "10.0.0.1"));
        assertThat(greeting).isEqualTo(new ReadInvitation.Greeting("Vũ Văn Hùng", "Chi bộ thôn Giang Đông", "hung.vv"));
        assertThat(accept(code, "hung.vv")).isEqualTo("hung.vv");
        var account = signIns.byName("hung.vv").orElseThrow();
        assertThat(account.mustChangePassword()).isFalse();
        assertThat(account.actor().member()).isEqualTo(hung);
        refused("identity.invitation", () -> accept(code, "hung.vv2"));
        refused("account.has-one", this::onPaper);
    }

    @Test
    void onlyTheDigestOfACodeIsKept() {
        var code = code(onPaper());
        assertThat(sql.sql("select code_digest || coalesce(encode(sealed_code, 'escape'), '') from"
                                + " membership.invitation")
                        .query(String.class)
                        .single())
                .isEqualTo(code.digest());
    }

    @Test
    void unknownUsedExpiredAndRevokedCodesGetOneAnswer() {
        refused("identity.invitation", () -> read(new OneTimeCode("aaaa-bbbb-cccc-dddd")));
        var slip = onPaper();
        sql.sql("update membership.invitation set made_at = made_at - interval '20 days', expires_at ="
                        + " expires_at - interval '15 days'")
                .update();
        refused("identity.invitation", () -> read(code(slip)));
        var again = onPaper();
        refused("identity.invitation", () -> read(code(slip)));
        revokeInvitation.revoke(tree.administrator(), again.id());
        refused("identity.invitation", () -> read(code(again)));
        var third = onPaper();
        createAccount.create(tree.administrator(), new CreateAccount.Command(hung, null));
        refused("identity.invitation", () -> read(code(third)));
    }

    @Test
    void aLetterCarriesTheCodeAndNothingElseKeepsIt() {
        address(hung, "hung@example.org");
        var slip = invite(false);
        assertThat(slip.way()).isEqualTo(InvitationWay.EMAIL);
        assertThat(slip.code()).isNull();
        var letter = sent();
        assertThat(letter).contains("Vũ Văn Hùng", "/invitation#code=", "04/12/2026");
        var code = letter.replaceAll("(?s).*gõ mã: ([a-z0-9-]+)\\s.*", "$1");
        assertThat(sealed()).isNull();
        assertThat(sql.sql("select count(*) from membership.invitation where sent_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(accept(new OneTimeCode(code), "hung")).isEqualTo("hung");
    }

    @Test
    void aLetterThatCannotLeaveWaitsSealed() {
        letters.answer(Outcome.UNREACHABLE);
        address(hung, "hung@example.org");
        var slip = invite(false);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> sendInvitation.send(slip.id(), 1));
        assertThat(sealed()).isNotNull();
        letters.answer(Outcome.TAKEN);
        sendInvitation.send(slip.id(), 1);
        sendInvitation.send(slip.id(), 1);
        // at least once: the listener may be at it just now, with the very same letter
        assertThat(java.util.Set.copyOf(letters.sent())).hasSize(1);
        assertThat(sealed()).isNull();
    }

    @Test
    void beingInvitedAgainKillsTheEarlierCode() {
        var first = onPaper();
        var second = java.util.Objects.requireNonNull(renewInvitation
                .renew(tree.administrator(), new RenewInvitation.Command(first.id(), true))
                .slip());
        assertThat(second.id()).isEqualTo(first.id());
        refused("identity.invitation", () -> read(code(first)));
        assertThat(read(code(second)).name()).isEqualTo("Vũ Văn Hùng");
        accept(code(second), "hung");
        refused(
                "identity.invitation-used",
                () -> renewInvitation.renew(tree.administrator(), new RenewInvitation.Command(first.id(), true)));
        refused("identity.invitation-used", () -> revokeInvitation.revoke(tree.administrator(), first.id()));
    }

    @Test
    void aTakenNameAndAWeakPasswordLeaveTheCodeGood() {
        var code = code(onPaper());
        refused("account.user-name-taken", () -> accept(code, "quantri"));
        refused(
                "account.password-short",
                () -> acceptInvitation.accept(new AcceptInvitation.Command(code, "hung", "ngắn", "10.0.0.1")));
        assertThat(accept(code, "hung")).isEqualTo("hung");
    }

    @Test
    void aWholeBranchIsInvitedOnce() {
        house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        var invited = inviteRoll.invite(tree.administrator(), tree.branch());
        assertThat(invited.slips())
                .extracting(InvitationSlip::name)
                .containsExactlyInAnyOrder("Vũ Văn Hùng", "Lê Văn Bình");
        assertThat(inviteRoll.invite(tree.administrator(), tree.branch()).slips())
                .isEmpty();
        var page = listInvitations.list(tree.administrator(), new ListInvitations.Query("hung", ""));
        assertThat(page.invitations()).extracting(each -> each.name()).containsExactly("Vũ Văn Hùng");
    }

    @Test
    void anOpenInvitationDiesWhenThePersonBecomesAnOfficer() {
        var code = code(onPaper());
        house.give(tree, hung, Position.PARTY_BUILDING_OFFICER, tree.commune());
        refused("identity.invitation", () -> accept(code, "hung"));
        assertThat(signIns.byName("hung")).isEmpty();
    }

    @Test
    void strangersAndFellowsInviteNobody() {
        var slip = onPaper();
        var fellow = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        var stranger = house.signIn(tree, house.member(tree, tree.other(), "Mai Quang Sơn", MemberStatus.OFFICIAL));
        for (var actor : List.of(fellow, stranger)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> inviteMember.invite(actor, new InviteMember.Command(hung, true)));
            refused("identity.not-found", () -> revokeInvitation.revoke(actor, slip.id()));
            refused("account.not-found", () -> listInvitations.list(actor, new ListInvitations.Query("", "")));
        }
        var officer =
                house.holder(tree, tree.other(), "Lê Thị Minh Nguyệt", Position.PARTY_BUILDING_OFFICER, tree.commune());
        assertThat(listInvitations
                        .list(officer, new ListInvitations.Query("", ""))
                        .invitations())
                .hasSize(1);
        revokeInvitation.revoke(officer, slip.id());
    }

    private InvitationSlip onPaper() {
        return invite(true);
    }

    private InvitationSlip invite(boolean onPaper) {
        return java.util.Objects.requireNonNull(inviteMember
                .invite(tree.administrator(), new InviteMember.Command(hung, onPaper))
                .slip());
    }

    private ReadInvitation.Greeting read(OneTimeCode code) {
        return readInvitation.read(new ReadInvitation.Query(code, "10.0.0.1"));
    }

    private String accept(OneTimeCode code, String userName) {
        return acceptInvitation.accept(new AcceptInvitation.Command(code, userName, PASSWORD, "10.0.0.1"));
    }

    private static OneTimeCode code(InvitationSlip slip) {
        return new OneTimeCode(java.util.Objects.requireNonNull(slip.code()));
    }

    private void address(MemberId member, String email) {
        sql.sql("update membership.member set email = :email where id = :id")
                .param("email", email)
                .param("id", member.value())
                .update();
    }

    private byte @Nullable [] sealed() {
        return sql.sql("select sealed_code from membership.invitation")
                .query((row, n) -> java.util.Optional.ofNullable(row.getBytes(1)))
                .single()
                .orElse(null);
    }

    /** The letter leaves after the commit, on another thread. */
    private String sent() {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while ((letters.sent().isEmpty() || sealed() != null) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return letters.sent().getFirst().text();
    }

    private static void refused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("membership.refusal." + reason));
    }
}
