package vn.chiboso.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiboso.membership.SlowTree.Event;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.MemberView;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.api.Units;
import vn.chiboso.membership.application.port.in.AddMember;
import vn.chiboso.membership.application.port.in.CreateUnit;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.GivePosition;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.application.port.in.OpenTransfer;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.in.TakeTransferStep;
import vn.chiboso.membership.application.port.in.TakeTransferStep.Step;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.application.port.out.PastCounts;
import vn.chiboso.membership.application.port.out.Paths;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;
import vn.chiboso.membership.domain.transfer.TransferState;

/** Units, rolls, secretaries and counts of any day are what a slow retelling of months of reorganisations gives. */
@MembershipSlice
@SuppressWarnings("NullAway.Init") // built for each history
class TreeOfAnyDayTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 19);
    private static final int EVENTS = 160;

    @Autowired
    House house;

    @Autowired
    CreateUnit createUnit;

    @Autowired
    AddMember addMember;

    @Autowired
    GivePosition givePosition;

    @Autowired
    RecordAct recordAct;

    @Autowired
    OpenTransfer openTransfer;

    @Autowired
    TakeTransferStep takeStep;

    @Autowired
    SeeTransfers seeTransfers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    RunReorganisation run;

    @Autowired
    UndoReorganisation undo;

    @Autowired
    Units units;

    @Autowired
    Rolls rolls;

    @Autowired
    PastCounts counts;

    @Autowired
    Paths paths;

    @Autowired
    JdbcClient sql;

    private final List<Done> done = new ArrayList<>();
    private RandomChanges chance;
    private SlowTree slow;
    private House.Tree tree;
    private Actor officer;
    private LocalDate day = FIRST;
    private int undone;
    private int kept;

    private record Done(ReorganisationId id, SlowTree.Told told) {}

    @AfterEach
    void keptCountsAreThoseOfTheRows() {
        KeptCounts.areRight(sql);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void monthsOfReorganisationsAreAnsweredAsTheSlowRetellingDoes(long seed) {
        chance = new RandomChanges(seed);
        done.clear();
        day = FIRST;
        build();
        for (var i = 0; i < EVENTS; i++) {
            day = min(day.plusDays(chance.below(100) / 65));
            next();
        }
        assertThat(done).as("reorganisations that stayed").hasSizeGreaterThan(5);
        assertThat(undone).as("that were taken back").isPositive();
        for (var asked : slow.days()) {
            compare(asked, slow.on(asked));
        }
        assertThat(kept).isGreaterThan(1000);
    }

    private void next() {
        try {
            switch (chance.below(15)) {
                case 0, 1 -> come();
                case 2 -> go();
                case 3, 4 -> lead();
                case 5 -> takeBack();
                case 6, 7, 8 -> cross();
                default -> reorganise(chance.change(slow.on(day)));
            }
        } catch (Refusal refused) {
            assertThat(refused.code()).doesNotEndWith("stale").doesNotEndWith("changed");
        }
    }

    private void reorganise(Change change) {
        var request = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()),
                change,
                new Decision(chance.number() + "-QĐ/TU", day, day, ""));
        run.run(officer, request, preview.preview(officer, request).fingerprint());
        done.add(new Done(request.id(), slow.tell(day, new Event.Changed(change))));
        chance.done(change);
    }

    /** Only where nothing followed, and then as if it had never been. */
    private void takeBack() {
        if (done.isEmpty()) {
            return;
        }
        var which = chance.below(2) == 0 ? done.size() - 1 : chance.below(done.size());
        var one = done.get(which);
        undo.undo(officer, one.id());
        var before = slow.on(LAST);
        slow.takeBack(one.told());
        try {
            slow.on(LAST);
        } catch (NullPointerException e) {
            throw new AssertionError("taken back though followed: " + one + " of " + done + " before " + before, e);
        }
        done.remove(which);
        undone++;
    }

    private void come() {
        var branch = chance.any(slow.on(day), UnitKind.BRANCH);
        slow.tell(day, new Event.Came(member(branch, day), branch));
    }

    private void go() {
        var member = chance.anybody(slow.on(day));
        recordAct.record(
                officer,
                new RecordAct.Command(
                        null,
                        member,
                        ActKind.DECEASED,
                        day,
                        null,
                        DecisionText.NONE,
                        null,
                        paths.of(member).acts().size()));
        slow.tell(day, new Event.Went(member));
    }

    /** To another branch, for good or as a guest, or back from there. */
    private void cross() {
        var now = slow.on(day);
        var member = chance.anybody(now);
        var to = chance.any(now, UnitKind.BRANCH);
        if (now.visits().containsKey(member)) {
            var running =
                    seeTransfers
                            .see(
                                    officer,
                                    SeeTransfers.Query.of(
                                            requireNonNull(now.home().get(member)), 0))
                            .lines()
                            .stream()
                            .map(line -> line.line().transfer())
                            .filter(each -> each.member().equals(member) && each.state() == TransferState.RECEIVED)
                            .findFirst()
                            .orElseThrow();
            takeStep.take(
                    officer, new TakeTransferStep.Command(running.id(), running.version(), new Step.Return(day, null)));
            slow.tell(day, new Event.Returned(member));
            return;
        }
        var kind = chance.below(2) == 0 ? TransferKind.OFFICIAL : TransferKind.TEMPORARY;
        var until = kind == TransferKind.TEMPORARY ? day.plusMonths(5) : null;
        var id = new TransferId(UUID.randomUUID());
        transactions.executeWithoutResult(status -> {
            openTransfer.open(
                    officer, new OpenTransfer.Command(id, member, kind, to, null, TransferReason.WORK, day, until));
            step(id, new Step.Send(chance.number() + "-GGT/ĐU", "Đảng ủy xã Quảng Bình", day));
            step(id, new Step.Receive(day, null));
        });
        slow.tell(day, kind == TransferKind.OFFICIAL ? new Event.Crossed(member, to) : new Event.Visits(member, to));
    }

    private void step(TransferId id, Step step) {
        var version = seeTransfers
                .see(officer, SeeTransfers.Query.one(id))
                .lines()
                .getFirst()
                .line()
                .transfer()
                .version();
        takeStep.take(officer, new TakeTransferStep.Command(id, version, step));
    }

    private void lead() {
        var now = slow.on(day);
        var member = chance.anybody(now);
        var branch = requireNonNull(now.home().get(member));
        if (now.leaders().getOrDefault(branch, Set.of()).contains(member)) {
            return;
        }
        givePosition.give(officer, new GivePosition.Command(null, branch, member, Position.SECRETARY, day, null, null));
        slow.tell(day, new Event.Leads(member, branch));
    }

    private void compare(LocalDate asked, SlowTree.Day expected) {
        var what = "on %s, decided %s".formatted(asked, done);
        for (var unit : chance.units()) {
            var found = units.find(unit, asked);
            assertThat(found.map(view -> new SlowTree.Place(view.name(), requireNonNull(view.parent())))
                            .orElse(null))
                    .as("%s %s", unit, what)
                    .isEqualTo(expected.units().get(unit));
            found.ifPresent(view -> assertThat(view.path().lineage())
                    .as("path of %s %s", unit, what)
                    .contains(units.find(requireNonNull(view.parent()), asked)
                            .orElseThrow()
                            .path()));
        }
        for (var unit : chance.units()) {
            if (chance.isBranch(unit)) {
                assertThat(ids(rolls.of(unit, asked)))
                        .as("roll of %s %s", unit, what)
                        .isEqualTo(expected.roll(unit));
                assertThat(ids(rolls.holders(unit, Position.SECRETARY, asked)))
                        .as("secretaries of %s %s", unit, what)
                        .isEqualTo(expected.leaders().getOrDefault(unit, Set.of()));
                kept++;
            }
        }
        for (var unit : chance.units()) {
            if (!chance.isBranch(unit)) {
                units.find(unit, asked).ifPresent(view -> compare(view, asked, expected));
            }
        }
    }

    private void compare(UnitView top, LocalDate asked, SlowTree.Day expected) {
        var branches = expected.below(top.id()).stream()
                .filter(unit -> chance.isBranch(unit))
                .collect(Collectors.toSet());
        assertThat(units.branchesUnder(top.path(), asked).stream()
                        .map(UnitView::id)
                        .collect(Collectors.toSet()))
                .as("branches below %s on %s", top, asked)
                .isEqualTo(branches);
        assertThat(counts.units(top.path(), asked).stream()
                        .mapToInt(PastCounts.Units::count)
                        .sum())
                .as("units below %s on %s", top, asked)
                .isEqualTo(expected.below(top.id()).size());
        assertThat(counts.people(top.path(), asked).stream()
                        .mapToInt(PastCounts.People::home)
                        .sum())
                .as("people below %s on %s", top, asked)
                .isEqualTo(branches.stream()
                        .mapToInt(unit -> expected.own(unit).size())
                        .sum());
    }

    private void build() {
        tree = house.build();
        officer = house.holder(tree, tree.other(), "Vũ Văn Hùng", Position.ORGANISATION_OFFICER, tree.province());
        var first = new HashMap<UnitId, SlowTree.Place>();
        first.put(tree.commune(), new SlowTree.Place("Đảng bộ xã Quảng Bình", tree.province()));
        chance.stands(tree.commune(), UnitKind.COMMUNE);
        first.put(tree.branch(), new SlowTree.Place("Chi bộ thôn Giang Đông", tree.commune()));
        chance.stands(tree.branch(), UnitKind.BRANCH);
        first.put(tree.other(), new SlowTree.Place("Chi bộ cơ quan Đảng ủy xã", tree.commune()));
        chance.stands(tree.other(), UnitKind.BRANCH);
        var commune = unit(first, tree.province(), UnitKind.COMMUNE, "Đảng bộ xã Quảng Yên");
        for (var above : List.of(tree.commune(), commune)) {
            for (var n = 0; n < 2; n++) {
                var base = unit(first, above, UnitKind.BASE, "Đảng bộ cơ sở " + chance.number());
                unit(first, base, UnitKind.BRANCH, "Chi bộ " + chance.number());
                unit(first, above, UnitKind.BRANCH, "Chi bộ " + chance.number());
            }
        }
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        slow = new SlowTree(tree.province(), first);
        slow.tell(LocalDate.of(2026, 8, 1), new Event.Came(requireNonNull(officer.member()), tree.other()));
        for (var unit : chance.units()) {
            for (var n = 0; chance.isBranch(unit) && n < 3; n++) {
                var from = FIRST.minusDays(10L);
                slow.tell(from, new Event.Came(member(unit, from), unit));
            }
        }
    }

    private UnitId unit(Map<UnitId, SlowTree.Place> first, UnitId above, UnitKind kind, String name) {
        var id = createUnit.create(
                tree.administrator(), new CreateUnit.Command(null, above, kind, name, null, null, null, null));
        first.put(id, new SlowTree.Place(name, above));
        chance.stands(id, kind);
        return id;
    }

    private MemberId member(UnitId branch, LocalDate from) {
        var number = chance.number();
        var book = new ListBookText(
                "Người Số " + (char) ('A' + number % 26),
                "%02d/%02d/19%02d".formatted(1 + number % 28, 1 + chance.below(12), 50 + chance.below(49)),
                null,
                "Kinh",
                null,
                null,
                null,
                "04/05/2020",
                "20/05/2020",
                "20/05/2021",
                null,
                null,
                null,
                true,
                false,
                null,
                null);
        var member = addMember
                .add(officer, new AddMember.Command(null, branch, book, MemberStatus.OFFICIAL, from))
                .member();
        chance.came(member);
        return member;
    }

    private static LocalDate min(LocalDate day) {
        return day.isAfter(LAST) ? LAST : day;
    }

    private static Set<MemberId> ids(List<MemberView> views) {
        return views.stream().map(MemberView::id).collect(Collectors.toSet());
    }
}
