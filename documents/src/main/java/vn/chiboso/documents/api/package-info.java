/** What other modules may ask of documents: ids, small records, query interfaces. Pure Java. */
@NamedInterface("api")
@NullMarked
package vn.chiboso.documents.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
