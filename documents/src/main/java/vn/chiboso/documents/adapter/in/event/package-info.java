/** Listeners: facts of membership, translated into use cases. */
@NullMarked
package vn.chiboso.documents.adapter.in.event;

import org.jspecify.annotations.NullMarked;
