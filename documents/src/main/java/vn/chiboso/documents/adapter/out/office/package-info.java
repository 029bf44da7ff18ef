/** DOCX and XLSX, made with Apache POI. */
@NullMarked
package vn.chiboso.documents.adapter.out.office;

import org.jspecify.annotations.NullMarked;
