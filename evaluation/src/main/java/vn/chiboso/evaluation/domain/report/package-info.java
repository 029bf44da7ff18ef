/** The monthly report of a commune: its calendar, its rows, its issues. */
@NullMarked
package vn.chiboso.evaluation.domain.report;

import org.jspecify.annotations.NullMarked;
