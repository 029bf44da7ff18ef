package vn.chiboso.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.api.Position;
import vn.chiboso.membership.api.Rolls;
import vn.chiboso.membership.application.port.in.AdmitMember;
import vn.chiboso.membership.application.port.in.DecisionText;
import vn.chiboso.membership.application.port.in.ListBookText;
import vn.chiboso.membership.application.port.in.PreviewReorganisation;
import vn.chiboso.membership.application.port.in.RecordAct;
import vn.chiboso.membership.application.port.in.ReorganisationRequest;
import vn.chiboso.membership.application.port.in.RunReorganisation;
import vn.chiboso.membership.application.port.in.SeeReorganisation;
import vn.chiboso.membership.application.port.in.UndoReorganisation;
import vn.chiboso.membership.domain.path.ActKind;
import vn.chiboso.membership.domain.reorganisation.Change;
import vn.chiboso.membership.domain.reorganisation.Decision;
import vn.chiboso.membership.domain.reorganisation.Obstacle;
import vn.chiboso.membership.domain.reorganisation.ReorganisationId;

/** Whoever was admitted into a branch that merged, and sworn in after it merged, would stay in the other one when it is taken back. */
@MembershipSlice
class EarlierActsAndUndoTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @Autowired
    House house;

    @Autowired
    AdmitMember admitMember;

    @Autowired
    RecordAct recordAct;

    @Autowired
    PreviewReorganisation preview;

    @Autowired
    RunReorganisation run;

    @Autowired
    UndoReorganisation undo;

    @Autowired
    SeeReorganisation see;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient sql;

    private House.Tree tree;
    private Actor there;

    @BeforeEach
    void build() {
        tree = house.build();
        sql.sql("update membership.unit_link set valid_from = '2025-07-01'").update();
        there = house.holder(tree, tree.other(), "Đỗ Văn Ước", Position.SECRETARY, tree.other());
    }

    @Test
    void aCeremonyOfBeforeTheMergerEnteredAfterItHoldsTheUndo() {
        var here = house.holder(tree, tree.branch(), "Vũ Văn Hùng", Position.SECRETARY, tree.branch());
        var admitted = admit(here);
        var id = merge();
        assertThat(see.see(tree.administrator(), id).obstacles()).isEmpty();
        recordAct.record(
                there,
                new RecordAct.Command(
                        null,
                        admitted,
                        ActKind.CEREMONY_HELD,
                        LocalDate.of(2026, 11, 2),
                        null,
                        DecisionText.NONE,
                        null,
                        1));
        sql.sql("update membership.reorganisation set done_at = done_at - interval '1 hour'") // the clock stands still
                .update();
        assertThat(rolls.find(admitted, DAY).orElseThrow().unit()).isEqualTo(tree.other());
        assertThat(see.see(tree.administrator(), id).obstacles())
                .contains(new Obstacle(Obstacle.Code.ACTS, "Lê Thị Mai", 1));
        assertThatThrownBy(() -> undo.undo(tree.administrator(), id)).hasMessageContaining("followed");
    }

    private ReorganisationId merge() {
        var request = new ReorganisationRequest(
                new ReorganisationId(UUID.randomUUID()),
                new Change.Merge(Set.of(tree.branch()), tree.other(), null),
                new Decision("1-QĐ/ĐU", DAY, DAY, ""));
        run.run(
                tree.administrator(),
                request,
                preview.preview(tree.administrator(), request).fingerprint());
        return request.id();
    }

    private MemberId admit(Actor secretary) {
        var text = new ListBookText(
                "Lê Thị Mai",
                "02/03/2000",
                null,
                "Kinh",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                false,
                null,
                null);
        return admitMember
                .admit(
                        secretary,
                        new AdmitMember.Command(
                                null,
                                tree.branch(),
                                text,
                                new DecisionText(
                                        "125-QĐ/ĐU", "Đảng ủy xã Quảng Bình", LocalDate.of(2026, 10, 1), null)))
                .member();
    }
}
