package vn.chiboso.bootstrap.web.home;

import vn.chiboso.membership.api.Refusal;

/** There is no such area, or it is not the reader's. */
final class AreaUnknown extends Refusal {
    private static final long serialVersionUID = 1;

    AreaUnknown() {
        super("no area of this officer");
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }

    @Override
    public String code() {
        return "bootstrap.problem.404";
    }
}
