package vn.chiboso.membership.domain.founding;

import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.domain.TreeNode;

/**
 * A unit that stands already.
 *
 * @param code of its place; null when nobody has said
 */
public record Known(TreeNode node, @Nullable String code) {}
