/** What each role may do: asked of the modules' own decisions, and tried at every address. */
@NullMarked
package vn.chiboso.bootstrap.rights;

import org.jspecify.annotations.NullMarked;
