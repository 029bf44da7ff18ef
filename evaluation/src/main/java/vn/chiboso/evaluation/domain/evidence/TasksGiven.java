package vn.chiboso.evaluation.domain.evidence;

import vn.chiboso.meetings.api.MeetingFacts.Step;

/** Tasks were given to named members. */
final class TasksGiven implements Check {
    @Override
    public Finding look(Case given) {
        if (given.facts().stepsDone().contains(Step.TASKS_ASSIGNED)) {
            return Finding.met("tasks-given");
        }
        return given.isOpen() ? Finding.pending("tasks-ahead") : Finding.missed("tasks-not-given");
    }
}
