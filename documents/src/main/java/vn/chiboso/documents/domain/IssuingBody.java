package vn.chiboso.documents.domain;

import vn.chiboso.membership.api.Term;
import vn.chiboso.membership.api.UnitId;
import vn.chiboso.membership.api.UnitKind;
import vn.chiboso.membership.api.UnitPath;

/**
 * A unit as the issuer of papers on a day.
 *
 * @param superior name of the unit above; blank at the root
 * @param seat     name of the commune it belongs to, or of the nearest unit above that has a place
 * @param term     of its committee on that day; papers are numbered through it
 */
public record IssuingBody(
        UnitId unit, UnitPath path, UnitKind kind, String name, String superior, String seat, Term term) {}
