package vn.chiboso.membership.adapter.in.web;

import java.util.Comparator;
import vn.chiboso.membership.adapter.in.web.RollPage.Line;

/** In which order a roll is shown; who is alike in it stays in the order of given names. */
enum RollOrder {
    NAME((one, other) -> 0),
    /** The longest in the Party first, those of whom it is not known last. */
    PARTY_AGE(Comparator.comparing(RollOrder::years).reversed()),
    STATUS(Comparator.comparing(Line::standing));

    private final Comparator<Line> order;

    RollOrder(Comparator<Line> order) {
        this.order = order;
    }

    Comparator<Line> order() {
        return order;
    }

    private static int years(Line line) {
        return line.partyAge().isEmpty() ? -1 : Integer.parseInt(line.partyAge());
    }
}
