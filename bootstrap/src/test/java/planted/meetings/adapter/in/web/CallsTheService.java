package planted.meetings.adapter.in.web;

import planted.meetings.application.TooPublicService;

/** A controller past its port. */
record CallsTheService(TooPublicService service) {}
