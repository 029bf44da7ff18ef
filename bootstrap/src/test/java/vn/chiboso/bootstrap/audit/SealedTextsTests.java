package vn.chiboso.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.MemberId;
import vn.chiboso.membership.application.port.in.FindByPrivateValue;
import vn.chiboso.membership.application.port.in.OpenPrivateField;
import vn.chiboso.membership.application.port.in.ParticularsText;
import vn.chiboso.membership.domain.protection.OpeningId;
import vn.chiboso.membership.domain.protection.OpeningReason;
import vn.chiboso.membership.domain.protection.PrivateField;

/** What is typed about sealed values never reaches the audit: it keeps whom and which opening, not what and not why. */
class SealedTextsTests {
    private static final String NUMBER = "038080001234";

    @Test
    void ofAnOpeningTheAuditKeepsIdsOnly() {
        var member = new MemberId(new UUID(2, 1));
        var opening = new OpeningId(new UUID(3, 1));
        var kept = CommandIds.of(new Object[] {
                    Actor.system(),
                    new OpenPrivateField.Command(
                            opening, member, PrivateField.CITIZEN_ID, OpeningReason.CHECK, "số " + NUMBER)
                })
                .text();
        assertThat(kept).contains(member.toString(), opening.toString()).doesNotContain(NUMBER);
    }

    @Test
    void ofASearchAndOfWhatWasEnteredItKeepsNothing() {
        for (var typed : new Object[] {
            new FindByPrivateValue.Command(NUMBER), new ParticularsText(NUMBER, "Số 5", "Xã Quảng Bình")
        }) {
            assertThat(CommandIds.of(new Object[] {Actor.system(), typed}).text())
                    .isEmpty();
            assertThat(typed.toString()).doesNotContain(NUMBER);
        }
    }
}
