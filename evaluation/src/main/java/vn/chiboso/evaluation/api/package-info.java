/** What other modules may ask of evaluation: ids, small records, query interfaces. Pure Java. */
@NamedInterface("api")
@NullMarked
package vn.chiboso.evaluation.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
