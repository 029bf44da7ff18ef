package vn.chiboso.membership.events;

import java.time.LocalDate;
import vn.chiboso.membership.api.MemberId;

/** A merge was taken back: {@code gone} is a person of its own again. */
public record PersonsParted(MemberId gone, MemberId kept, LocalDate day) {}
