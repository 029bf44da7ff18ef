/** The member's handbook: yearly commitment, requests to correct, study, and where the papers of the dossier are kept. */
@NullMarked
package vn.chiboso.membership.domain.handbook;

import org.jspecify.annotations.NullMarked;
