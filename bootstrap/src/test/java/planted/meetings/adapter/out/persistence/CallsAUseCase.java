package planted.meetings.adapter.out.persistence;

import planted.meetings.application.port.in.DoesTwoThings;

/** The way out leads in. */
record CallsAUseCase(DoesTwoThings useCase) {}
