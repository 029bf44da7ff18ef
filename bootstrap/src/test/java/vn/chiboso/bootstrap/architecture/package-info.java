/** The conventions of CONTRIBUTING.md as tests; each rule first catches what is planted against it under {@code planted}. */
@NullMarked
package vn.chiboso.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
