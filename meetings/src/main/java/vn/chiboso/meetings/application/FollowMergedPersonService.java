package vn.chiboso.meetings.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiboso.meetings.application.port.in.FollowMergedPerson;
import vn.chiboso.meetings.application.port.out.PersonTasks;
import vn.chiboso.membership.api.MemberId;

@Service
class FollowMergedPersonService implements FollowMergedPerson {
    private final PersonTasks tasks;

    FollowMergedPersonService(PersonTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    @Transactional
    public void follow(MemberId gone, MemberId kept) {
        tasks.handOver(gone, kept);
    }
}
