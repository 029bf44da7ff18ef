/** What one can ask of evaluation: one interface per use case. */
@NullMarked
package vn.chiboso.evaluation.application.port.in;

import org.jspecify.annotations.NullMarked;
