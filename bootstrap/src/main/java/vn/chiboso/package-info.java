/** Root of the product; only the application class lives here. */
@NullMarked
package vn.chiboso;

import org.jspecify.annotations.NullMarked;
