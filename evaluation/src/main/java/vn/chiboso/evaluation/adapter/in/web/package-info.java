/** REST operations and pages of evaluation. */
@NullMarked
package vn.chiboso.evaluation.adapter.in.web;

import org.jspecify.annotations.NullMarked;
