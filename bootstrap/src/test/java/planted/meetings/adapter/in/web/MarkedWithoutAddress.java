package planted.meetings.adapter.in.web;

import vn.chiboso.membership.api.FreshProof;

/** Marked where nothing stands before it. */
class MarkedWithoutAddress {
    @FreshProof
    String show() {
        return "";
    }
}
