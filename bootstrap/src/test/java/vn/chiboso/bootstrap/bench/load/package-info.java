/** Puts a made-up nation into PostgreSQL quickly: COPY from several threads, indexes and constraints made anew afterwards. */
@NullMarked
package vn.chiboso.bootstrap.bench.load;

import org.jspecify.annotations.NullMarked;
