/** Library pages and the REST operations on papers and files. */
@NullMarked
package vn.chiboso.documents.adapter.in.web;

import org.jspecify.annotations.NullMarked;
