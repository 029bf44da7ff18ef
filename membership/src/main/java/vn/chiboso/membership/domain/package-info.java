/** What membership knows: names, dates, the tree, standing, rights. Plain Java. */
@NullMarked
package vn.chiboso.membership.domain;

import org.jspecify.annotations.NullMarked;
