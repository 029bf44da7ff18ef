package vn.chiboso.membership.application.port.in;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.Actor;
import vn.chiboso.membership.api.SensitiveRead;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitView;
import vn.chiboso.membership.domain.BirthDay;
import vn.chiboso.membership.domain.CardNumber;
import vn.chiboso.membership.domain.handbook.DossierItem;
import vn.chiboso.membership.domain.transfer.TransferId;

/** The introduction paper (giấy giới thiệu sinh hoạt đảng) of a transfer, for those who keep either roll. */
public interface SeeTransferPaper {
    Paper see(Actor actor, TransferId transfer);

    /**
     * What is printed.
     *
     * @param introduced what the list book says of the person; null when the reader has nothing more to do with them
     * @param above    the branch left and the bodies above it, from below, the Party's centre left out
     * @param enclosed   papers of the dossier that are there, by name alone: what they say is secret (294-QĐ/TW §6.2.4)
     */
    record Paper(
            SeeTransfers.Line line, @Nullable Introduced introduced, List<UnitView> above, List<DossierItem> enclosed) {
        /** A person of the home branch with birth and card. */
        @SensitiveRead
        public Optional<UnitId> shownOf() {
            return Optional.of(line.line().transfer().home());
        }
    }

    /**
     * Who is introduced; null where nothing is known.
     *
     * @param decisionOn  day of the decision to admit, {@code ceremonyOn} of the ceremony: two days
     * @param duesThrough last month up to which no dues are open
     */
    record Introduced(
            BirthDay birth,
            @Nullable LocalDate decisionOn,
            @Nullable LocalDate ceremonyOn,
            @Nullable LocalDate officialOn,
            @Nullable CardNumber card,
            @Nullable YearMonth duesThrough) {}
}
