/** The use cases, one service each; the only place with transactions. */
@NullMarked
package vn.chiboso.membership.application;

import org.jspecify.annotations.NullMarked;
