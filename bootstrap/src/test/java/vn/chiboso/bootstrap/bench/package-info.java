/** Benchmarks: a made-up nation of five and a half million members, and how fast the product is upon it. */
@NullMarked
package vn.chiboso.bootstrap.bench;

import org.jspecify.annotations.NullMarked;
