package vn.chiboso.membership.adapter.in.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a sheet is looked at: in an officer's console, or among a branch's own pages. */
enum IntakePlace {
    CONSOLE("/console/intakes/", "membership/intake", "membership/intake-changes"),
    BRANCH("/branch/imports/", "membership/branch-intake", "membership/branch-intake-changes");

    private final String path;
    private final String page;
    private final String changes;

    IntakePlace(String path, String page, String changes) {
        this.path = path;
        this.page = page;
        this.changes = changes;
    }

    static IntakePlace of(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + BRANCH.path) ? BRANCH : CONSOLE;
    }

    /** Of one sheet; what can be done with it stands below. */
    public String address(Object id) {
        return path + id;
    }

    /** The template of one sheet. */
    String page() {
        return page;
    }

    /** The template of what it changes. */
    String changes() {
        return changes;
    }
}
