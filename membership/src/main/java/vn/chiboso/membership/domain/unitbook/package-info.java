/** The tree of organisations below a unit as a sheet: read, compared with what stands, founded piece by piece. */
@NullMarked
package vn.chiboso.membership.domain.unitbook;

import org.jspecify.annotations.NullMarked;
