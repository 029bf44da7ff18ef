/** The frame around every page: navigation, reading preferences, dates in words. */
@NullMarked
package vn.chiboso.bootstrap.web.layout;

import org.jspecify.annotations.NullMarked;
