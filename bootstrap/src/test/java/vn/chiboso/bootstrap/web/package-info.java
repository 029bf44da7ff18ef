/** The web side, tried out through its own front door. */
@NullMarked
package vn.chiboso.bootstrap.web;

import org.jspecify.annotations.NullMarked;
