package vn.chiboso.membership.domain.unitbook;

import vn.chiboso.membership.domain.TreeNode;

/** A unit that stands. */
public record KnownUnit(TreeNode node) {
    /** Short and unique in the whole tree: by it sheets name a unit without official code. */
    public String label() {
        var path = node.path().value();
        return path.substring(path.lastIndexOf('.', path.length() - 2) + 1, path.length() - 1);
    }

    /** By which sheets name it. */
    public String code() {
        var code = node.form().officialCode();
        return code == null ? label() : code.value();
    }

    String name() {
        return node.form().name().value();
    }
}
