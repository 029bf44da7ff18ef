/** Pages that join the modules: my duties, the state of an officer's area. */
@NullMarked
package vn.chiboso.bootstrap.web.home;

import org.jspecify.annotations.NullMarked;
