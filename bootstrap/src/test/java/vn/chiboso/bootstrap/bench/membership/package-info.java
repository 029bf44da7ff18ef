/** How fast membership answers on a nation; the figures that its users feel, each beside a floor. */
@NullMarked
package vn.chiboso.bootstrap.bench.membership;

import org.jspecify.annotations.NullMarked;
