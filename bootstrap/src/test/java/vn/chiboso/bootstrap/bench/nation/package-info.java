/** Makes a nation up from a seed, person by person, without any database; the same seed gives the same people. */
@NullMarked
package vn.chiboso.bootstrap.bench.nation;

import org.jspecify.annotations.NullMarked;
