package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Refusal;
import vn.chiboso.membership.application.port.in.OpenTransfer;
import vn.chiboso.membership.application.port.in.SeeTransfers;
import vn.chiboso.membership.application.port.in.TakeTransferStep;
import vn.chiboso.membership.application.port.in.TakeTransferStep.Step;
import vn.chiboso.membership.domain.transfer.TransferId;
import vn.chiboso.membership.domain.transfer.TransferKind;
import vn.chiboso.membership.domain.transfer.TransferReason;
import vn.chiboso.membership.domain.transfer.TransferState;

/** Transfers that are prepared before their cause: who retires next month takes the paper along. */
@MembershipSlice
class TransfersAheadTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate AHEAD = LocalDate.of(2026, 12, 1);

    @Autowired
    House house;

    @Autowired
    OpenTransfer openTransfer;

    @Autowired
    TakeTransferStep takeStep;

    @Autowired
    SeeTransfers seeTransfers;

    @Autowired
    MockMvcTester web;

    private House.Tree tree;
    private MemberId member;
    private Actor home;
    private Actor host;

    @BeforeEach
    void built() {
        tree = house.build();
        member = house.member(tree, tree.branch(), "Lê Văn Bình", MemberStatus.OFFICIAL);
        home = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        host = house.holder(tree, tree.other(), "Mai Quang Sơn", Position.SECRETARY, tree.other());
    }

    @Test
    void aCauseMayLieAheadAndThePaperBeSignedBeforeIt() {
        var id = open(TransferKind.OFFICIAL, AHEAD, null);
        take(home, id, 0, new Step.Send("12-GGT/ĐU", "Đảng ủy xã Quảng Bình", LocalDate.of(2026, 11, 18)));
        // thirty working days from the paper, which comes before the cause
        assertThat(line(id).due()).isEqualTo(LocalDate.of(2026, 12, 30));
        take(host, id, 1, new Step.Receive(TODAY, null));
        assertThat(line(id).line().transfer().state()).isEqualTo(TransferState.RECEIVED);
    }

    @Test
    void aStayThatBeginsAheadIsMeasuredFromItsCause() {
        refuses(() -> open(TransferKind.TEMPORARY, AHEAD, LocalDate.of(2027, 1, 31)), "path.stay-short");
        refuses(() -> open(TransferKind.TEMPORARY, AHEAD, LocalDate.of(2027, 12, 1)), "path.stay-long");
        open(TransferKind.TEMPORARY, AHEAD, LocalDate.of(2027, 11, 28));
    }

    @Test
    void aCauseMoreThanAYearAheadAndAPaperFromTheFutureAreTypingMistakes() {
        refuses(() -> open(TransferKind.OFFICIAL, TODAY.plusMonths(12).plusDays(1), null), "transfer.day");
        var id = open(TransferKind.OFFICIAL, AHEAD, null);
        refuses(() -> take(home, id, 0, new Step.Send("12-GGT/ĐU", "Đảng ủy xã", TODAY.plusDays(1))), "transfer.day");
        refuses(
                () -> take(home, id, 0, new Step.Send("12-GGT/ĐU", "Đảng ủy xã", LocalDate.of(2025, 11, 30))),
                "transfer.day");
        take(home, id, 0, new Step.Send("12-GGT/ĐU", "Đảng ủy xã", LocalDate.of(2025, 12, 1)));
    }

    @Test
    void aDraftIsPrintedBeforeNumberAndSignerAreKnown() {
        var id = open(TransferKind.OFFICIAL, LocalDate.of(2026, 11, 2), null);
        assertThat(page("/branch/transfers/" + id)).contains("In bản nháp để điền tay");
        assertThat(page("/branch/transfers/" + id + "/paper"))
                .contains(
                        "sheet-draft", "data-mark=\"Bản nháp\"", "Số ………………", "Ngày …… tháng …… năm ……", "Lê Văn Bình");
        take(home, id, 0, new Step.Send("12-GGT/ĐU", "Đảng ủy xã Quảng Bình", LocalDate.of(2026, 11, 5)));
        assertThat(page("/branch/transfers/" + id)).doesNotContain("In bản nháp để điền tay");
        assertThat(page("/branch/transfers/" + id + "/paper"))
                .doesNotContain("sheet-draft", "Bản nháp")
                .contains("Số 12-GGT/ĐU", "Quảng Bình, ngày 05 tháng 11 năm 2026");
    }

    private String page(String path) {
        var result = web.get()
                .uri(path)
                .locale(java.util.Locale.of("vi"))
                .requestAttr(WebForTests.ACTOR, home)
                .exchange();
        assertThat(result).hasStatusOk();
        try {
            return org.springframework.web.util.HtmlUtils.htmlUnescape(
                    result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private TransferId open(TransferKind kind, LocalDate begunOn, @Nullable LocalDate until) {
        return openTransfer.open(
                home,
                new OpenTransfer.Command(
                        new TransferId(UUID.randomUUID()),
                        member,
                        kind,
                        tree.other(),
                        null,
                        TransferReason.RETIREMENT,
                        begunOn,
                        until));
    }

    private void take(Actor actor, TransferId id, long version, Step step) {
        takeStep.take(actor, new TakeTransferStep.Command(id, version, step));
    }

    private SeeTransfers.Line line(TransferId id) {
        return seeTransfers.see(home, SeeTransfers.Query.one(id)).lines().getFirst();
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("membership.refusal." + code));
    }
}
