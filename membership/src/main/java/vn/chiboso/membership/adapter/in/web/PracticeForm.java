package vn.chiboso.membership.adapter.in.web;

import vn.chiboso.membership.domain.practice.Attempt;

/** What was done in an exercise; each lesson uses the fields it needs. */
class PracticeForm {
    private String choice = "";
    private String text = "";
    private String more = "";
    private String first = "";
    private String second = "";
    private String third = "";

    Attempt attempt() {
        return new Attempt(choice, text, more, first, second, third);
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getMore() {
        return more;
    }

    public void setMore(String more) {
        this.more = more;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getThird() {
        return third;
    }

    public void setThird(String third) {
        this.third = third;
    }
}
