/** Planted: a module without its annotation. */
@NullMarked
package planted.documents;

import org.jspecify.annotations.NullMarked;
