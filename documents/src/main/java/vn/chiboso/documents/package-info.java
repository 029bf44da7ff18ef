/**
 * Documents: library, official papers and their numbers, stored files, rendering to DOCX, PDF and XLSX. Owns schema {@code documents}.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"membership :: api", "membership :: events"})
@NullMarked
package vn.chiboso.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
