/** Use cases between pretended neighbours. */
@NullMarked
package vn.chiboso.evaluation.application;

import org.jspecify.annotations.NullMarked;
