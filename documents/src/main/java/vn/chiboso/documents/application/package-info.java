/** The use cases of documents; transactions begin here. */
@NullMarked
package vn.chiboso.documents.application;

import org.jspecify.annotations.NullMarked;
