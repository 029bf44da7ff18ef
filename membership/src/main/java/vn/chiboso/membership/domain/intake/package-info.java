/** Sheets over many branches, taken in piece by piece: what state each is in and what it did. */
@NullMarked
package vn.chiboso.membership.domain.intake;

import org.jspecify.annotations.NullMarked;
