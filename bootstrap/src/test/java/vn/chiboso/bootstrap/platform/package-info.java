@NullMarked
package vn.chiboso.bootstrap.platform;

import org.jspecify.annotations.NullMarked;
