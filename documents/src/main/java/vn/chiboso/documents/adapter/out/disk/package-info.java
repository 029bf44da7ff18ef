/** Contents kept in the file system under their SHA-256. */
@NullMarked
package vn.chiboso.documents.adapter.out.disk;

import org.jspecify.annotations.NullMarked;
