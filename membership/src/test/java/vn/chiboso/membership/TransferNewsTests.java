package vn.chiboso.membership;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.AlertDuties;
import vn.chiboso.membership.api.AlertDuty;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.application.port.in.AnnulAct;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.OpenTransfer;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.SeeMember;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.in.TakeTransferStep;
import vn.chiboso.membership.application.port.in.TakeTransferStep.Step;
import vn.chiboso.membership.domain.path.ActId;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;
import vn.chiboso.membership.domain.transfer.TransferStep.Kind;
import vn.chiboso.membership.events.TransferMoved;
import vn.chiboso.membership.events.TransferMoved.Reader;

/** Who is told of the steps of a transfer, whose duty the next one is, and what is kept of those taken. */
@MembershipSlice
class TransferNewsTests {
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 5);
    private static final LocalDate UNTIL = LocalDate.of(2027, 6, 1);

    @Autowired
    House house;

    @Autowired
    OpenTransfer openTransfer;

    @Autowired
    TakeTransferStep takeStep;

    @Autowired
    SeeTransfers seeTransfers;

    @Autowired
    SeeMember seeMember;

    @Autowired
    RecordAct recordAct;

    @Autowired
    AnnulAct annulAct;

    @Autowired
    MockMvcTester web;

    @Autowired
    List<AlertDuties> duties;

    private House.Tree tree;
    private Actor mover;
    private Actor home;
    private Actor host;
    private Actor hostsDeputy;

    @BeforeEach
    void built() {
        tree = house.build();
        mover = house.signIn(tree, house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL));
        home = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        var deputy = house.member(tree, tree.other(), "Đỗ Thị Nga", MemberStatus.OFFICIAL);
        host = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.SECRETARY, tree.other());
        house.give(tree, deputy, Position.DEPUTY_SECRETARY, tree.other());
        hostsDeputy = house.signIn(tree, deputy);
    }

    @Test
    void aDraftIsToldToNobody(PublishedEvents events) {
        var id = open(TransferKind.OFFICIAL, null);
        take(home, id, new Step.Withdraw("đang xem xét"));
        assertThat(told(events, id)).isEmpty();
        assertThat(duty(host, "TRANSFERS_COMING")).isEmpty();
        assertThat(page(home, "/branch/members/" + mover.member())).doesNotContain("chuyển sinh hoạt đảng đến");
    }

    @Test
    void whatIsSentIsToldToTheOtherSideAndThePersonAndADutyUntilReceived(PublishedEvents events) {
        var id = open(TransferKind.OFFICIAL, null);
        assertThat(page(home, "/branch/members/" + mover.member())).contains("Đang chuẩn bị chuyển sinh hoạt đảng");
        assertThat(page(mover, "/handbook")).doesNotContain("chuyển sinh hoạt đảng đến");
        send(id, "12-GGT/ĐU");
        assertThat(told(events, id))
                .extracting(TransferMoved::to, TransferMoved::elsewhere, TransferMoved::due, TransferMoved::tell)
                .containsExactlyInAnyOrder(
                        tuple(
                                Reader.DESTINATION,
                                "Chi bộ thôn Giang Đông",
                                day(14),
                                List.of(id(host), id(hostsDeputy))),
                        tuple(Reader.MEMBER, "Chi bộ cơ quan Đảng ủy xã", day(14), List.of(id(mover))));
        for (var leader : List.of(host, hostsDeputy)) {
            assertThat(duty(leader, "TRANSFERS_COMING")).singleElement().satisfies(duty -> {
                assertThat(duty.count()).isOne();
                assertThat(duty.link()).isEqualTo("/branch/transfers/" + id);
                assertThat(LocalDate.ofInstant(requireNonNull(duty.due()), ZoneId.of("Asia/Ho_Chi_Minh")))
                        .isEqualTo(day(14));
            });
        }
        assertThat(duty(home, "TRANSFERS_COMING")).isEmpty();
        assertThat(page(mover, "/handbook"))
                .contains("Đang chuyển sinh hoạt đảng đến Chi bộ cơ quan Đảng ủy xã", "Hạn 14/12/2026")
                .doesNotContain("/branch/transfers/" + id);
        assertThat(page(home, "/branch/members/" + mover.member())).contains("/branch/transfers/" + id);

        take(host, id, new Step.Receive(LocalDate.of(2026, 11, 16), null));
        assertThat(duty(host, "TRANSFERS_COMING")).isEmpty();
        assertThat(told(events, id))
                .filteredOn(each -> each.step() == TransferMoved.Step.RECEIVED)
                .extracting(TransferMoved::to, TransferMoved::unit, TransferMoved::on, TransferMoved::tell)
                .containsExactlyInAnyOrder(
                        tuple(Reader.HOME, tree.branch(), LocalDate.of(2026, 11, 16), List.of(id(home))),
                        tuple(Reader.MEMBER, tree.other(), LocalDate.of(2026, 11, 16), List.of(id(mover))));
        assertThat(page(mover, "/handbook")).doesNotContain("Đang chuyển sinh hoạt đảng");
    }

    @Test
    void whatIsRefusedIsHomesDutyAndEachTimeNews(PublishedEvents events) {
        var id = open(TransferKind.OFFICIAL, null);
        for (var number : List.of("12-GGT/ĐU", "13-GGT/ĐU")) {
            send(id, number);
            take(host, id, new Step.Refuse("Hồ sơ chưa đủ, số " + number));
        }
        assertThat(told(events, id))
                .filteredOn(each -> each.step() == TransferMoved.Step.REFUSED)
                .extracting(TransferMoved::turn, TransferMoved::to)
                .containsExactlyInAnyOrder(
                        tuple(3, Reader.HOME), tuple(3, Reader.MEMBER), tuple(5, Reader.HOME), tuple(5, Reader.MEMBER));
        assertThat(duty(home, "TRANSFERS_GIVEN_BACK"))
                .extracting(AlertDuty::count)
                .containsExactly(1);
        assertThat(duty(host, "TRANSFERS_COMING")).isEmpty();
        assertThat(page(mover, "/handbook")).contains("bị trả lại").doesNotContain("Hồ sơ chưa đủ");
        assertThat(steps(id)).containsExactly(Kind.OPENED, Kind.SENT, Kind.REFUSED, Kind.SENT, Kind.REFUSED);
        assertThat(page(home, "/branch/transfers/" + id))
                .contains("Các bước đã làm", "số 12-GGT/ĐU", "Hồ sơ chưa đủ, số 12-GGT/ĐU", "Mai Quang Sơn ghi lúc");
        take(home, id, new Step.Withdraw("Không chuyển nữa"));
        assertThat(duty(home, "TRANSFERS_GIVEN_BACK")).isEmpty();
        // nothing waited there any more
        assertThat(told(events, id))
                .filteredOn(each -> each.step() == TransferMoved.Step.WITHDRAWN)
                .extracting(TransferMoved::to)
                .containsExactly(Reader.MEMBER);
    }

    @Test
    void aStayMadeLongerAndOverIsToldOnceToTheSideThatDidNotNoteIt(PublishedEvents events) {
        var id = stay();
        assertThat(page(mover, "/handbook"))
                .contains("Đang sinh hoạt đảng tạm thời ở Chi bộ cơ quan Đảng ủy xã", "Hạn 01/06/2027");
        take(home, id, new Step.Extend(LocalDate.of(2027, 10, 1)));
        take(host, id, new Step.Return(LocalDate.of(2026, 11, 20), "Hoàn thành tốt"));
        assertThat(told(events, id))
                .filteredOn(each -> each.turn() > 3)
                .extracting(TransferMoved::step, TransferMoved::to, TransferMoved::due)
                .containsExactlyInAnyOrder(
                        tuple(TransferMoved.Step.EXTENDED, Reader.DESTINATION, LocalDate.of(2027, 10, 1)),
                        tuple(TransferMoved.Step.EXTENDED, Reader.MEMBER, LocalDate.of(2027, 10, 1)),
                        tuple(TransferMoved.Step.RETURNED, Reader.HOME, null),
                        tuple(TransferMoved.Step.RETURNED, Reader.MEMBER, null));
        assertThat(steps(id)).containsExactly(Kind.OPENED, Kind.SENT, Kind.RECEIVED, Kind.EXTENDED, Kind.RETURNED);
    }

    @Test
    void whatAnActEndsIsToldWhereItIsWaitedForAndAgainWhenTheActIsTakenBack(PublishedEvents events) {
        var id = stay();
        var act = recordDeath();
        annulAct.annul(home, new AnnulAct.Command(id(mover), act, "ghi nhầm người"));
        assertThat(told(events, id))
                .filteredOn(each -> each.turn() > 3)
                .extracting(TransferMoved::step, TransferMoved::to, TransferMoved::tell)
                .containsExactly(
                        tuple(TransferMoved.Step.ENDED, Reader.DESTINATION, List.of(id(host), id(hostsDeputy))),
                        tuple(TransferMoved.Step.RESUMED, Reader.DESTINATION, List.of(id(host), id(hostsDeputy))));
        assertThat(steps(id)).endsWith(Kind.ENDED, Kind.RESUMED);
    }

    @Test
    void whoGoesElsewhereTakesThePaperAlongAndHomeTellsNobodyElse(PublishedEvents events) {
        var id = openTransfer.open(
                home,
                new OpenTransfer.Command(
                        null,
                        id(mover),
                        TransferKind.OFFICIAL,
                        null,
                        "Đảng bộ Quân khu 4",
                        TransferReason.WORK,
                        LocalDate.of(2026, 11, 2),
                        null));
        send(id, "12-GGT/ĐU");
        take(home, id, new Step.Receive(LocalDate.of(2026, 11, 16), null));
        assertThat(told(events, id))
                .extracting(TransferMoved::step, TransferMoved::to, TransferMoved::elsewhere)
                .containsExactly(tuple(TransferMoved.Step.SENT, Reader.MEMBER, "Đảng bộ Quân khu 4"));
        assertThat(steps(id)).containsExactly(Kind.OPENED, Kind.SENT, Kind.RECEIVED);
    }

    private TransferId stay() {
        var id = open(TransferKind.TEMPORARY, UNTIL);
        send(id, "12-GGT/ĐU");
        take(host, id, new Step.Receive(LocalDate.of(2026, 11, 10), null));
        return id;
    }

    private ActId recordDeath() {
        var seen = seeMember.see(home, id(mover)).path().acts().size();
        var on = LocalDate.of(2026, 11, 12);
        var none = DecisionText.NONE;
        return recordAct.record(
                home, new RecordAct.Command(null, id(mover), ActKind.DECEASED, on, null, none, null, seen));
    }

    private TransferId open(TransferKind kind, @Nullable LocalDate until) {
        return openTransfer.open(
                home,
                new OpenTransfer.Command(
                        new TransferId(UUID.randomUUID()),
                        id(mover),
                        kind,
                        tree.other(),
                        null,
                        TransferReason.WORK,
                        LocalDate.of(2026, 11, 2),
                        until));
    }

    private void send(TransferId id, String number) {
        take(home, id, new Step.Send(number, "Đảng ủy xã Quảng Bình", SIGNED));
    }

    private void take(Actor actor, TransferId id, Step step) {
        var seen = seeTransfers.see(actor, SeeTransfers.Query.one(id)).lines().getFirst();
        takeStep.take(
                actor, new TakeTransferStep.Command(id, seen.line().transfer().version(), step));
    }

    private List<Kind> steps(TransferId id) {
        return seeTransfers.see(home, SeeTransfers.Query.one(id)).taken().stream()
                .map(taken -> taken.step().kind())
                .toList();
    }

    private static List<TransferMoved> told(PublishedEvents events, TransferId id) {
        return java.util.stream.StreamSupport.stream(
                        events.ofType(TransferMoved.class)
                                .matching(each -> each.transfer().equals(id.value()))
                                .spliterator(),
                        false)
                .toList();
    }

    private List<AlertDuty> duty(Actor actor, String kind) {
        return duties.stream()
                .flatMap(each -> each.of(actor, Instant.EPOCH).stream())
                .filter(duty -> duty.kind().name().equals(kind))
                .toList();
    }

    private String page(Actor actor, String path) {
        var answer = web.get()
                .uri(path)
                .locale(Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, actor)
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            var text = HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
            assertThat(text).doesNotContain("??membership");
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MemberId id(Actor actor) {
        return requireNonNull(actor.member());
    }

    private static LocalDate day(int ofDecember) {
        return LocalDate.of(2026, 12, ofDecember);
    }
}
