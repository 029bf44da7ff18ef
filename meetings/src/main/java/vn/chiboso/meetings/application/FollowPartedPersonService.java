package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.FollowPartedPerson;
import vn.chiboso.meetings.application.port.out.PersonTasks;
import vn.chiboso.membership.api.MemberId;

@Service
class FollowPartedPersonService implements FollowPartedPerson {
    private final PersonTasks tasks;

    FollowPartedPersonService(PersonTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    @Transactional
    public void follow(MemberId gone, MemberId kept) {
        tasks.handBack(gone, kept);
    }
}
