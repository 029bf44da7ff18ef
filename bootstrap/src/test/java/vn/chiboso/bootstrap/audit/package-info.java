@NullMarked
package vn.chiboso.bootstrap.audit;

import org.jspecify.annotations.NullMarked;
