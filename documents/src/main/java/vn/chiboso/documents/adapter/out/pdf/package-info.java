/** PDF, made with OpenPDF and the embedded Liberation Serif. */
@NullMarked
package vn.chiboso.documents.adapter.out.pdf;

import org.jspecify.annotations.NullMarked;
