/** Violations on purpose, one per architecture rule: a rule that does not catch its own is inert. */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
