package vn.chiboso.membership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.AccountId;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.SetUp;
import vn.chiboso.membership.api.SignIns;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.application.port.in.AcceptInvitation;
import vn.chiboso.membership.application.port.in.AddMember;
import vn.chiboso.membership.application.port.in.ConfirmRightsProposal;
import vn.chiboso.membership.application.port.in.CreateAccount;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.application.port.in.ListRightsProposals;
import vn.chiboso.membership.application.port.in.SeeUnits;
import vn.chiboso.membership.application.port.in.SetUpHouse;
import vn.chiboso.membership.domain.identity.OneTimeCode;
import vn.chiboso.membership.domain.identity.ProposalId;
import vn.chiboso.membership.domain.identity.ProposalMatter;

/** Builds Thanh Hóa → xã Quảng Bình → chi bộ thôn Giang Đông through the real use cases. */
@TestComponent
public class House {
    private final JdbcClient sql;
    private final SetUp setUp;
    private final SetUpHouse setUpHouse;
    private final SignIns signIns;
    private final SeeUnits seeUnits;
    private final CreateUnit createUnit;
    private final AddMember addMember;
    private final CreateAccount createAccount;
    private final GivePosition givePosition;
    private final ConfirmRightsProposal confirmRightsProposal;
    private final ListRightsProposals listRightsProposals;
    private final AcceptInvitation acceptInvitation;

    House(
            JdbcClient sql,
            SetUp setUp,
            SetUpHouse setUpHouse,
            SignIns signIns,
            SeeUnits seeUnits,
            CreateUnit createUnit,
            AddMember addMember,
            CreateAccount createAccount,
            GivePosition givePosition,
            ConfirmRightsProposal confirmRightsProposal,
            ListRightsProposals listRightsProposals,
            AcceptInvitation acceptInvitation) {
        this.sql = sql;
        this.setUp = setUp;
        this.setUpHouse = setUpHouse;
        this.signIns = signIns;
        this.seeUnits = seeUnits;
        this.createUnit = createUnit;
        this.addMember = addMember;
        this.createAccount = createAccount;
        this.givePosition = givePosition;
        this.confirmRightsProposal = confirmRightsProposal;
        this.listRightsProposals = listRightsProposals;
        this.acceptInvitation = acceptInvitation;
    }

    public record Tree(Actor administrator, UnitId province, UnitId commune, UnitId branch, UnitId other) {}

    public Tree build() {
        EmptyTables.of(sql);
        setUpHouse.setUp(new SetUpHouse.Command(
                setUp.code().orElseThrow(),
                "Quản trị hệ thống",
                "quantri",
                "mot cau dai de nho",
                "Đảng bộ tỉnh Thanh Hóa",
                UnitKind.PROVINCE,
                null));
        var administrator = signIns.byName("quantri").orElseThrow().actor();
        var province = seeUnits.tops(administrator).units().getFirst().id();
        var commune = create(administrator, province, UnitKind.COMMUNE, "Đảng bộ xã Quảng Bình");
        return new Tree(
                administrator,
                province,
                commune,
                create(administrator, commune, UnitKind.BRANCH, "Chi bộ thôn Giang Đông"),
                create(administrator, commune, UnitKind.BRANCH, "Chi bộ cơ quan Đảng ủy xã"));
    }

    /** An account for somebody on a roll. */
    public Actor signIn(Tree tree, MemberId member) {
        var slip = createAccount
                .create(tree.administrator(), new CreateAccount.Command(member, null))
                .slip();
        var account = slip == null ? invited(tree) : slip.account();
        return signIns.byAccount(account).orElseThrow().actor();
    }

    /** An officer's account, for which the second person gets the invitation. */
    private AccountId invited(Tree tree) {
        var proposal = listRightsProposals.list(tree.administrator()).waiting().stream()
                .filter(line -> line.proposal().matter() instanceof ProposalMatter.Invite)
                .toList()
                .getLast();
        var slip = requireNonNull(confirmRightsProposal
                .confirm(secondPerson(), proposal.proposal().id())
                .invitation());
        var code = new OneTimeCode(requireNonNull(slip.code()));
        var name = acceptInvitation.accept(new AcceptInvitation.Command(
                code, "canbo" + slip.id().value().toString().substring(30), "lúa chín vàng đồng", "10.0.0.1"));
        return signIns.byName(name).orElseThrow().actor().account();
    }

    /** An official member of the branch, with the status changed if asked for. */
    public MemberId member(Tree tree, UnitId branch, String name, MemberStatus status) {
        return member(tree.administrator(), branch, name, status);
    }

    /** The same, entered by who keeps the roll: a technical administrator does so only until somebody leads the branch. */
    public MemberId member(Actor keeper, UnitId branch, String name, MemberStatus status) {
        var probationary = status == MemberStatus.PROBATIONARY;
        var text = new ListBookText(
                name,
                "02/03/1980",
                null,
                "Kinh",
                null,
                null,
                null,
                probationary ? "10/06/2026" : "04/05/2010",
                probationary ? "20/06/2026" : "20/05/2010",
                probationary ? null : "20/05/2011",
                null,
                null,
                null,
                true,
                false,
                null,
                null);
        return addMember
                .add(keeper, new AddMember.Command(null, branch, text, status, LocalDate.of(2026, 8, 1)))
                .member();
    }

    /** Somebody of the branch with a position on a unit. */
    public Actor holder(Tree tree, UnitId branch, String name, Position position, UnitId unit) {
        var member = member(tree, branch, name, MemberStatus.OFFICIAL);
        give(tree, member, position, unit);
        return signIn(tree, member);
    }

    /** A position from August on. */
    public void give(Tree tree, MemberId member, Position position, UnitId unit) {
        var given = givePosition.give(
                tree.administrator(),
                new GivePosition.Command(null, unit, member, position, LocalDate.of(2026, 8, 1), null, null));
        if (given.state() == GivePosition.Given.State.WAITS) {
            confirmRightsProposal.confirm(
                    secondPerson(), new ProposalId(given.id().value()));
        }
    }

    /** A second technical administrator, made where one is needed. */
    public Actor secondPerson() {
        if (signIns.byName("quantri2").isEmpty()) {
            sql.sql("""
                    insert into membership.account (id, display_name, user_name, password_hash, enabled, technical_administrator,
                        must_change_password, created_at)
                    values (gen_random_uuid(), 'Quản trị thứ hai', 'quantri2', 'x', true, true, false, now())
                    """).update();
        }
        return signIns.byName("quantri2").orElseThrow().actor();
    }

    /** One more branch of the commune. */
    public UnitId branch(Tree tree, String name) {
        return create(tree.administrator(), tree.commune(), UnitKind.BRANCH, name);
    }

    private UnitId create(Actor actor, UnitId parent, UnitKind kind, String name) {
        return createUnit.create(actor, new CreateUnit.Command(null, parent, kind, name, null, null, null, null));
    }
}
