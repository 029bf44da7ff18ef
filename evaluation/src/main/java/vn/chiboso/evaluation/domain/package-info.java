/** What the whole domain of evaluation shares: its refusals, its calendar zone, its phrases. */
@NullMarked
package vn.chiboso.evaluation.domain;

import org.jspecify.annotations.NullMarked;
