/** Chance, from the platform's secure source. */
@NullMarked
package vn.chiboso.meetings.adapter.out.random;

import org.jspecify.annotations.NullMarked;
