package vn.chiboso.membership.adapter.in.web;

import java.util.ArrayList;
import java.util.List;
import vn.chiboso.membership.application.port.in.PreviewAct;
import vn.chiboso.membership.domain.transfer.TransferLine;

/**
 * What an end of a membership will close, as its page says it.
 *
 * @param on    the first day no longer on the roll
 * @param paper the decision, empty without one
 * @param what  one sentence each
 */
record ActAhead(String on, String paper, List<String> what) {
    static ActAhead of(PreviewAct.View view, Shown shown) {
        var act = view.act();
        var on = shown.value(act.on());
        var decision = act.decision();
        var what = new ArrayList<String>();
        what.add(shown.text("membership.act.ahead.roll", on));
        view.posts().forEach(post -> what.add(post(post, on, shown)));
        if (view.account()) {
            what.add(shown.text("membership.act.ahead.account"));
        }
        view.transfers().forEach(line -> what.add(transfer(line, shown)));
        if (view.tasks() > 0) {
            what.add(shown.text("membership.act.ahead.tasks", String.valueOf(view.tasks())));
        }
        return new ActAhead(
                on,
                decision == null
                        ? ""
                        : shown.text(
                                "membership.act.paper",
                                decision.number(),
                                shown.value(decision.signedOn()),
                                decision.issuer()),
                List.copyOf(what));
    }

    private static String post(PreviewAct.Post post, String on, Shown shown) {
        return shown.text("membership.act.ahead.post", shown.word(post.held().position()), post.unitName(), on);
    }

    private static String transfer(TransferLine line, Shown shown) {
        var key = line.transfer().isStay() ? "membership.act.ahead.stay" : "membership.act.ahead.transfer";
        return shown.text(key, line.destinationName());
    }
}
