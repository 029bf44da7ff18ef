package vn.chiboso.membership.adapter.in.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chiboso.membership.api.BranchType;
import vn.chiboso.membership.api.MemberStatus;
import vn.chiboso.membership.domain.picking.AgeBand;
import vn.chiboso.membership.domain.picking.PartyAgeBand;
import vn.chiboso.membership.domain.picking.Picked;
import vn.chiboso.membership.domain.picking.PostGroup;

/** Whom an officer looks for; null leaves open. */
class MemberFinderForm {
    private @Nullable UUID unit;
    private String name = "";
    private @Nullable MemberStatus status;
    private @Nullable BranchType type;
    private @Nullable AgeBand age;
    private @Nullable PartyAgeBand partyAge;
    private @Nullable PostGroup posts;

    Picked picked() {
        return new Picked(status, type, age, partyAge, posts);
    }

    public @Nullable UUID getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable MemberStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable MemberStatus status) {
        this.status = status;
    }

    public @Nullable BranchType getType() {
        return type;
    }

    public void setType(@Nullable BranchType type) {
        this.type = type;
    }

    public @Nullable AgeBand getAge() {
        return age;
    }

    public void setAge(@Nullable AgeBand age) {
        this.age = age;
    }

    public @Nullable PartyAgeBand getPartyAge() {
        return partyAge;
    }

    public void setPartyAge(@Nullable PartyAgeBand partyAge) {
        this.partyAge = partyAge;
    }

    public @Nullable PostGroup getPosts() {
        return posts;
    }

    public void setPosts(@Nullable PostGroup posts) {
        this.posts = posts;
    }
}
