/** Nightly upkeep of the store. */
@NullMarked
package vn.chiboso.documents.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
