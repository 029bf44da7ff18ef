/** What may be asked of documents from outside: one interface, one use case. */
@NullMarked
package vn.chiboso.documents.application.port.in;

import org.jspecify.annotations.NullMarked;
