/** What any benchmark needs: timings beside a floor, targets, plans of the SQL that ran, machine facts, a report in JSON. */
@NullMarked
package vn.chiboso.bootstrap.bench.kit;

import org.jspecify.annotations.NullMarked;
