/** Tests in a real browser: one Chromium for the whole run, a context per visitor, complaints collected and asserted. */
@NullMarked
package vn.chiboso.bootstrap.browser;

import org.jspecify.annotations.NullMarked;
